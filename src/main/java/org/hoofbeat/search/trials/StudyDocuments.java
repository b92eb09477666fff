package org.hoofbeat.search.trials;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.model.trials.PartialDate;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.records.RecordText;
import org.hoofbeat.search.text.Folding;

/** Makes the document of a study: every field that can be searched, one part for each site, ties to diseases. */
public final class StudyDocuments {
    private static final int LONGEST_KEY = 1_000;

    /** How open studies in a state are to people; the order in which people want to see them. */
    private static final List<String> BY_OPENNESS = List.of(
            "RECRUITING",
            "AVAILABLE",
            "NOT_YET_RECRUITING",
            "ENROLLING_BY_INVITATION",
            "ACTIVE_NOT_RECRUITING",
            "SUSPENDED",
            "TEMPORARILY_NOT_AVAILABLE",
            "UNKNOWN",
            "APPROVED_FOR_MARKETING",
            "COMPLETED",
            "NO_LONGER_AVAILABLE",
            "TERMINATED",
            "WITHDRAWN",
            "WITHHELD");

    private StudyDocuments() {}

    /** Whether an area's words are looked up in one field of all of them. */
    public static boolean isDigested(SearchArea area) {
        return Digests.has(area);
    }

    /**
     * @param ties diseases that the study names
     * @param wider diseases that are groups of those
     */
    public static RecordDocument of(String id, Json.Obj study, List<DiseaseTie> ties, Set<Curie> wider) {
        var document = new RecordDocument(id);
        var present = new BitSet();
        var digests = new Digests();
        Pieces.all().walk(study, (piece, value) -> {
            FieldPlan plan = FieldPlan.of(piece);
            present.set(plan.number());
            if (piece.list() && value instanceof Json.Array(List<Json> items)) {
                document.set(plan.size(), items.size());
            }
            if (plan.isSearched()) {
                add(plan, value, document, digests);
            }
        });
        document.set(StudyFields.PRESENT, FieldPlan.namesOf(present));
        digests.writeTo(document);
        addPeople(study, document);
        addSites(study, document);
        for (DiseaseTie tie : ties) {
            document.add(StudyFields.tie(tie.reason()), tie.disease().toString());
            document.add(StudyFields.TIES, tie.toLine());
        }
        wider.forEach(disease -> document.add(StudyFields.WIDER_DISEASE, disease.toString()));
        return document;
    }

    private static void add(FieldPlan plan, Json value, RecordDocument document, Digests digests) {
        if (value instanceof Json.Array(List<Json> items)) {
            items.forEach(item -> add(plan, item, document, digests));
            return;
        }
        String text = value.asText();
        if (text.isEmpty()) {
            return;
        }
        Piece piece = plan.piece();
        String field = plan.field();
        switch (piece.kind()) {
            case TEXT, MARKUP -> {
                String folded = Folding.fold(text);
                document.add(field, RecordText.valueOfFolded(folded));
                digests.add(plan.areas(), folded);
                return;
            }
            case ENUM, BOOLEAN, ID ->
                document.add(field, text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text);
            case DATE ->
                PartialDate.find(text)
                        .ifPresent(date -> put(piece, field, date.first().toEpochDay(), document));
            case AGE -> Age.find(text).ifPresent(age -> put(piece, field, age.minutes(), document));
            case INTEGER -> number(value).ifPresent(number -> put(piece, field, Math.round(number), document));
            case NUMBER -> number(value).ifPresent(number -> put(piece, field, number, document));
            case STRUCT, GEO -> {}
        }
        if (plan.areas() != 0) {
            digests.add(plan.areas(), Folding.fold(text));
        }
    }

    private static void put(Piece piece, String field, Object value, RecordDocument document) {
        if (piece.inList()) {
            document.add(field, value);
        } else {
            document.set(field, value);
        }
    }

    private static Optional<Double> number(Json leaf) {
        return leaf instanceof Json.Num number ? Optional.of(number.value()) : Optional.empty();
    }

    private static void addPeople(Json.Obj study, RecordDocument document) {
        Json.Obj eligibility =
                study.findObject("protocolSection", "eligibilityModule").orElse(new Json.Obj(Map.of()));
        document.set(
                StudyFields.FROM_AGE,
                Age.find(eligibility.string("minimumAge")).map(Age::minutes).orElse(0L));
        document.set(
                StudyFields.TO_AGE,
                Age.find(eligibility.string("maximumAge")).map(Age::minutes).orElse(Long.MAX_VALUE));
        String status = study.findObject("protocolSection", "statusModule")
                .map(module -> module.string("overallStatus"))
                .orElse("");
        int openness = BY_OPENNESS.indexOf(status);
        document.set(StudyFields.OPENNESS, (long) (openness < 0 ? BY_OPENNESS.size() : openness));
    }

    private static void addSites(Json.Obj study, RecordDocument document) {
        Optional<Json.Obj> module = study.findObject("protocolSection", "contactsLocationsModule");
        if (module.isEmpty()) {
            return;
        }
        for (Json.Obj site : module.get().objects("locations")) {
            addWhole(StudyFields.COUNTRY, site.string("country"), document);
            addWhole(StudyFields.CITY, site.string("city"), document);
            RecordDocument part = document.addPart();
            List<String> filled = new ArrayList<>();
            for (String name : List.of("facility", "city", "state", "zip", "country")) {
                String text = site.string(name);
                if (!text.isEmpty()) {
                    String piece = "Location" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                    part.add("t_" + piece, RecordText.value(text));
                    filled.add(piece);
                }
            }
            addWhole("k_LocationStatus", site.string("status"), part);
            if (!site.string("status").isEmpty()) {
                filled.add("LocationStatus");
            }
            part.add(StudyFields.PRESENT, String.join(" ", filled));
            site.findObject("geoPoint").flatMap(StudyDocuments::place).ifPresent(part::placeAt);
        }
    }

    private static void addWhole(String field, String value, RecordDocument document) {
        if (!value.isEmpty()) {
            document.add(field, value);
        }
    }

    /** The place of a site; empty where its numbers are no place on Earth. */
    public static Optional<Place> place(Json.Obj geoPoint) {
        if (geoPoint.members().get("lat") instanceof Json.Num lat
                && geoPoint.members().get("lon") instanceof Json.Num lon
                && Math.abs(lat.value()) <= 90
                && Math.abs(lon.value()) <= 180) {
            return Optional.of(new Place(lat.value(), lon.value()));
        }
        return Optional.empty();
    }
}
