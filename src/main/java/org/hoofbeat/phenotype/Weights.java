package org.hoofbeat.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.Meeting;

/**
 * The numbers of the likelihood ranker, learned from published cases with a known diagnosis.
 *
 * <p>There are two readings of a case. In the first, <i>described</i>, the patient looks like those that the annotations were
 * made from; in the second, <i>new</i>, only what is general about the disease can be expected. The score of a disease is
 * the logarithm of the sum of both likelihoods, so that neither has to be chosen beforehand.
 *
 * <p>The shipped numbers are the resource {@code likelihood-weights.tsv} beside this class. They were learned by the bench
 * command {@code train} from the phenopackets of the phenopacket-store (docs/diagnosis.md says how, and how well they do on
 * cases they were not learned from).
 *
 * @param described the first reading
 * @param fresh the second reading
 * @param temperature what scores are divided by to give probabilities, above 0
 * @param noneOfThese the score that "none of these" has, whatever the findings
 */
public record Weights(Reading described, Reading fresh, double temperature, double noneOfThese) {
    private static final String SHIPPED = "likelihood-weights.tsv";
    private static final String DESCRIBED = "described";
    private static final String FRESH = "new";

    /** The numbers that come with the program. */
    public static Weights shipped() {
        try (InputStream in = Weights.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its resource " + SHIPPED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException("the program's resource " + SHIPPED + " cannot be read", cause);
        }
    }

    /**
     * Reads what {@link #print} writes.
     *
     * @throws IllegalArgumentException when a number is missing or none
     */
    public static Weights parse(String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalArgumentException(
                        "a line of weights is a name, a tab and a number, not \"" + line + "\"");
            }
            values.put(cells[0], Double.valueOf(cells[1]));
        });
        return new Weights(
                reading(DESCRIBED, values),
                reading(FRESH, values),
                value("temperature", values),
                value("none-of-these", values));
    }

    /** The numbers as text: a name, a tab and a number a line. */
    public String print() {
        var out = new StringBuilder();
        print(DESCRIBED, described, out);
        print(FRESH, fresh, out);
        line("temperature", temperature, out);
        line("none-of-these", noneOfThese, out);
        return out.toString();
    }

    private static void print(String name, Reading reading, StringBuilder out) {
        line(name + ".offset", reading.offset(), out);
        for (EvidenceSource source : EvidenceSource.values()) {
            for (Meeting meeting : Meeting.values()) {
                line(name(name, source, meeting), reading.meetings()[CaseEvidence.at(source, meeting)], out);
            }
        }
        for (Feature feature : Feature.values()) {
            line(name(name, feature), reading.features()[feature.ordinal()], out);
        }
    }

    private static Reading reading(String name, Map<String, Double> values) {
        var meetings = new double[CaseEvidence.WIDTH];
        for (EvidenceSource source : EvidenceSource.values()) {
            for (Meeting meeting : Meeting.values()) {
                meetings[CaseEvidence.at(source, meeting)] = value(name(name, source, meeting), values);
            }
        }
        var features = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            features[feature.ordinal()] = value(name(name, feature), values);
        }
        return new Reading(meetings, features, value(name + ".offset", values));
    }

    private static double value(String name, Map<String, Double> values) {
        Double value = values.get(name);
        if (value == null || value.isNaN()) {
            throw new IllegalArgumentException("the weights lack a number for " + name);
        }
        return value;
    }

    private static String name(String reading, EvidenceSource source, Meeting meeting) {
        return reading + "." + word(source) + "." + word(meeting);
    }

    private static String name(String reading, Feature feature) {
        return reading + "." + word(feature);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void line(String name, double value, StringBuilder out) {
        out.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", value))
                .append('\n');
    }
}
