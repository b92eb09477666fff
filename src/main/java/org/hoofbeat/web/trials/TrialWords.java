package org.hoofbeat.web.trials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.model.trials.StudyEnum;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.search.trials.StudyDocuments;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.FoundPlace;
import org.hoofbeat.web.text.Messages;

/** Puts a study into plain words. */
final class TrialWords {
    private static final int SHOWN = 3;
    private static final int LONGEST = 400;

    private final Messages m;

    TrialWords(Messages messages) {
        this.m = messages;
    }

    TrialCard card(RecordHit hit, Json.Obj study, TrialsForm form, Optional<FoundPlace> place) {
        Json.Obj status = module(study, "statusModule");
        String state = status.string("overallStatus");
        return new TrialCard(
                hit.id(),
                shortened(module(study, "identificationModule").string("briefTitle")),
                status(state),
                state.equals("RECRUITING") || state.equals("AVAILABLE"),
                tests(study),
                who(module(study, "eligibilityModule")),
                where(study, place),
                since(study, status),
                why(hit, form));
    }

    /** A state in words. */
    String status(String state) {
        String key = "trials.status." + state;
        return m.has(key) ? m.text(key) : state;
    }

    String tests(Json.Obj study) {
        List<String> names = module(study, "armsInterventionsModule").objects("interventions").stream()
                .map(one -> one.string("name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String type = module(study, "designModule").string("studyType");
        return names.isEmpty()
                ? m.text(type.equals("OBSERVATIONAL") ? "trials.tests.observed" : "trials.tests.unsaid")
                : m.text("trials.tests", some(names));
    }

    String who(Json.Obj eligibility) {
        Optional<Age> from = Age.find(eligibility.string("minimumAge"));
        Optional<Age> to = Age.find(eligibility.string("maximumAge"));
        String ages;
        if (from.isPresent() && to.isPresent()) {
            ages = m.text(
                    "trials.who.between", age(eligibility.string("minimumAge")), age(eligibility.string("maximumAge")));
        } else if (from.isPresent()) {
            ages = m.text("trials.who.from", age(eligibility.string("minimumAge")));
        } else {
            ages = to.isPresent()
                    ? m.text("trials.who.to", age(eligibility.string("maximumAge")))
                    : m.text("trials.who.any-age");
        }
        String sex =
                switch (eligibility.string("sex")) {
                    case "FEMALE" -> m.text("trials.who.female");
                    case "MALE" -> m.text("trials.who.male");
                    default -> m.text("trials.who.all");
                };
        boolean healthy = eligibility.find("healthyVolunteers").equals(Optional.of(Json.of(true)));
        return sex + ", " + ages + (healthy ? "; " + m.text("trials.who.healthy") : "");
    }

    private String age(String text) {
        String number = text.replaceAll("\\D.*", "");
        String unit = text.replaceAll("[\\d\\s.]", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("s$", "");
        String key = "trials.age." + unit;
        return number.isEmpty() || number.length() > 6 || !m.has(key + ".other")
                ? shortened(text)
                : m.count(key, Long.parseLong(number));
    }

    private String where(Json.Obj study, Optional<FoundPlace> place) {
        List<Json.Obj> sites = module(study, "contactsLocationsModule").objects("locations");
        if (sites.isEmpty()) {
            return m.text("trials.where.unsaid");
        }
        List<String> countries = sites.stream()
                .map(site -> site.string("country"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String all = m.count("trials.where", sites.size(), some(countries));
        if (place.isEmpty()) {
            return all;
        }
        record Near(String city, double kilometres) {}
        return sites.stream()
                .flatMap(site -> site.findObject("geoPoint").flatMap(StudyDocuments::place).stream()
                        .map(at -> new Near(site.string("city"), distance(at, place.get()))))
                .min(java.util.Comparator.comparingDouble(Near::kilometres))
                .map(near ->
                        m.text("trials.where.nearest", near.city, m.number(Math.round(near.kilometres))) + " " + all)
                .orElse(all);
    }

    private static double distance(Place at, FoundPlace place) {
        return place.place().distanceTo(at);
    }

    private String since(Json.Obj study, Json.Obj status) {
        String sponsor = module(study, "sponsorCollaboratorsModule")
                .findObject("leadSponsor")
                .map(lead -> lead.string("name"))
                .orElse("");
        String updated = status.findObject("lastUpdatePostDateStruct")
                .map(date -> date.string("date"))
                .orElse("");
        return Stream.of(
                        updated.isEmpty() ? "" : m.text("trials.since", updated),
                        sponsor.isEmpty() ? "" : sentence(m.text("trials.sponsor", shortened(sponsor))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String why(RecordHit hit, TrialsForm form) {
        List<DiseaseTie> ties = hit.stored().getOrDefault(StudyFields.TIES, List.of()).stream()
                .map(DiseaseTie::parse)
                .toList();
        Optional<Curie> wanted = form.findDisease();
        if (wanted.isPresent()) {
            Optional<DiseaseTie> own = ties.stream()
                    .filter(tie -> tie.disease().equals(wanted.get()))
                    .findFirst();
            return own.map(this::why)
                    .or(() ->
                            ties.stream().findFirst().map(tie -> m.text("trials.why.narrower", shortened(tie.words()))))
                    .orElse("");
        }
        return form.q().isEmpty()
                ? ""
                : ties.stream().findFirst().map(this::why).orElse("");
    }

    private String why(DiseaseTie tie) {
        return m.text("trials.why." + tie.reason(), shortened(tie.words()));
    }

    private String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(TrialWords::shortened).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? m.text("trials.and-more", shown, names.size() - SHOWN) : shown;
    }

    /** A text that ends in one full stop, whatever it ended in. */
    static String sentence(String text) {
        return text.replaceFirst("[.\\s]*$", ".");
    }

    /** A name or title as a line holds it: the registry's longest has 300 letters, what somebody sends may have millions. */
    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    /** A text of at most so many characters, with dots where it was cut. */
    static String shortened(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip() + " …";
    }

    static Json.Obj module(Json.Obj study, String name) {
        return study.findObject("protocolSection", name).orElse(new Json.Obj(Map.of()));
    }

    /** The word for a value of a closed set: the registry's own. */
    static String registryWord(String set, String value) {
        return StudyEnum.get(set).values().getOrDefault(value, value);
    }
}
