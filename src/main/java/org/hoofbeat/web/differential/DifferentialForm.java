package org.hoofbeat.web.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.web.FindingBar;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the form says, as it is written in the address. What cannot be read is left out and listed, because a reader cannot
 * be refused for a mistyped age.
 *
 * @param findings observed and excluded findings
 * @param sex of the patient
 * @param age as it was typed
 * @param inheritance suspected mode of inheritance, an HPO identifier; empty for none
 * @param genes candidate genes as typed, separated by commas or spaces
 * @param universe which diseases are ranked
 * @param why a disease whose place is asked for; empty for none
 * @param most how many diseases are shown
 */
record DifferentialForm(
        FindingSet findings,
        Sex sex,
        String age,
        String inheritance,
        String genes,
        Universe universe,
        String why,
        int most) {

    static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 400;
    private static final double OLDEST = 130;

    /** Reads the parameters of an address; the findings were read with the visit. */
    static DifferentialForm read(FindingSet findings, Map<String, String> parameters) {
        return new DifferentialForm(
                findings,
                switch (text(parameters, "sex")) {
                    case "female" -> Sex.FEMALE;
                    case "male" -> Sex.MALE;
                    default -> Sex.UNSTATED;
                },
                text(parameters, "age"),
                text(parameters, "inheritance"),
                text(parameters, "genes"),
                text(parameters, "universe").equals("all") ? Universe.ALL : Universe.OMIM,
                text(parameters, "why"),
                text(parameters, "most").equals(String.valueOf(MOST)) ? MOST : USUAL);
    }

    /** The question that the form asks. */
    Query query() {
        return new Query(
                new Patient(findings, sex, years(), inheritances(), geneSymbols()), universe, LeavingOut.nothing());
    }

    /** Whether anything besides findings is said about the patient. */
    boolean saysMore() {
        return sex != Sex.UNSTATED
                || !age.isEmpty()
                || !inheritance.isEmpty()
                || !genes.isEmpty()
                || universe != Universe.OMIM;
    }

    /** The age in years, at most one number; none where nothing or no age was typed. */
    List<Double> years() {
        if (!age.matches("\\d{1,3}([.,]\\d{1,3})?")) {
            return List.of();
        }
        double years = Double.parseDouble(age.replace(',', '.'));
        return years <= OLDEST ? List.of(years) : List.of();
    }

    /** The symbols of the candidate genes. */
    List<String> geneSymbols() {
        return Arrays.stream(genes.split("[,;\\s]+"))
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .toList();
    }

    /** The same form with another set, as an address. */
    String address(FindingSet set) {
        String path = FindingBar.address("/differential", set);
        UriComponentsBuilder more = UriComponentsBuilder.newInstance();
        List<String> values = new ArrayList<>();
        put(more, values, "sex", sex == Sex.UNSTATED ? "" : sexName());
        put(more, values, "age", age);
        put(more, values, "inheritance", inheritance);
        put(more, values, "genes", genes);
        put(more, values, "universe", universe == Universe.ALL ? "all" : "");
        put(more, values, "why", why);
        put(more, values, "most", most == USUAL ? "" : String.valueOf(most));
        String query = more.encode().buildAndExpand(values.toArray()).toUriString();
        return query.isEmpty() ? path : path + "&" + query.substring(1);
    }

    /** This form as an address. */
    String address() {
        return address(findings);
    }

    /** The same form asking for the place of a disease, or of none. */
    DifferentialForm asking(String disease) {
        return new DifferentialForm(findings, sex, age, inheritance, genes, universe, disease, most);
    }

    /** The same form with a longer list. */
    DifferentialForm longer() {
        return new DifferentialForm(findings, sex, age, inheritance, genes, universe, why, MOST);
    }

    /** Whether the list may be longer. */
    boolean isShort() {
        return most < MOST;
    }

    /** The sex as the address writes it. */
    String sexName() {
        return switch (sex) {
            case UNSTATED -> "";
            case FEMALE -> "female";
            case MALE -> "male";
        };
    }

    private List<Curie> inheritances() {
        return Curie.findIn(inheritance).stream().toList();
    }

    private static void put(UriComponentsBuilder to, List<String> values, String name, String value) {
        if (!value.isEmpty()) {
            to.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    private static String text(Map<String, String> parameters, String name) {
        String text = parameters.getOrDefault(name, "").strip();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
