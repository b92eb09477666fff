package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.essie.Essie;

/**
 * What somebody looks for who wants to find a study that one could join. A bound that a study does not state is no bound.
 *
 * @param text a disease or other words; empty for none
 * @param disease a disease; empty for any
 * @param age the person's age
 * @param sex {@code FEMALE}, {@code MALE} or empty
 * @param country a country, as studies write it; empty for any
 * @param near a place that some site has to be near to
 * @param kilometres how near
 * @param healthy whether healthy people have to be wanted
 * @param phases phases, as {@code PHASE2}; empty for any
 * @param type a type of study; empty for any
 * @param results whether results have to be posted
 * @param open whether only studies are wanted that look for people or will
 */
public record PeopleSearch(
        String text,
        Optional<Curie> disease,
        Optional<Age> age,
        String sex,
        String country,
        Optional<Place> near,
        double kilometres,
        boolean healthy,
        Set<String> phases,
        String type,
        boolean results,
        boolean open) {

    private static final List<String> OPEN =
            List.of("RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE");

    /** So open that one could join, now or soon. */
    private static final long LAST_OPEN = 3;

    /** What is looked for, with the order: what is about the disease and open to people first, what is about something else last. */
    Condition condition(QueryMeaning meaning) {
        if (disease.isPresent()) {
            List<Curie> ids = List.of(disease.get());
            Condition about = DiseaseMeaning.about(ids);
            return new Condition.Preferring(about, openFirst(DiseaseMeaning.surelyAbout(ids)));
        }
        if (text.isBlank()) {
            return new Condition.Preferring(new Condition.Everything(), openFirst(new Condition.Everything()));
        }
        SearchArea area = SearchArea.ofParam("cond");
        Condition found = meaning.of(new Essie.Term(text, false), area);
        Condition surely = meaning.surelyAbout(text);
        return new Condition.Preferring(found, openFirst(surely));
    }

    private static Condition openFirst(Condition surely) {
        return new Condition.Any(List.of(
                new Condition.Worth(
                        new Condition.All(List.of(surely, new Condition.Between(StudyFields.OPENNESS, 0, 0))),
                        10 * DiseaseMeaning.ABOUT_IT),
                new Condition.Worth(
                        new Condition.All(List.of(surely, new Condition.Between(StudyFields.OPENNESS, 1, LAST_OPEN))),
                        6 * DiseaseMeaning.ABOUT_IT),
                new Condition.Worth(surely, DiseaseMeaning.ABOUT_IT)));
    }

    List<Condition> filters() {
        List<Condition> filters = new ArrayList<>();
        age.ifPresent(years -> {
            filters.add(new Condition.Between(StudyFields.FROM_AGE, Long.MIN_VALUE, years.minutes()));
            filters.add(new Condition.Between(StudyFields.TO_AGE, years.minutes(), Long.MAX_VALUE));
        });
        if (!sex.isEmpty()) {
            filters.add(new Condition.Any(List.of(
                    new Condition.OneOf("k_Sex", List.of(sex, "ALL")),
                    new Condition.Not(new Condition.Words(StudyFields.PRESENT, List.of("Sex"))))));
        }
        if (!country.isEmpty()) {
            filters.add(new Condition.OneOf(StudyFields.COUNTRY, List.of(country)));
        }
        near.ifPresent(place -> filters.add(new Condition.OfAPart(new Condition.Within(place, kilometres))));
        if (healthy) {
            filters.add(new Condition.OneOf("k_HealthyVolunteers", List.of("true")));
        }
        if (!phases.isEmpty()) {
            filters.add(new Condition.OneOf("k_Phase", phases));
        }
        if (!type.isEmpty()) {
            filters.add(new Condition.OneOf("k_StudyType", List.of(type)));
        }
        if (results) {
            filters.add(new Condition.OneOf("k_HasResults", List.of("true")));
        }
        if (open) {
            filters.add(new Condition.OneOf("k_OverallStatus", OPEN));
        }
        return filters;
    }
}
