package org.hoofbeat.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.PartialDate;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Order;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordPage;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.records.RecordText;
import org.hoofbeat.search.trials.StudyDocuments;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.store.raw.RawPosition;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/** The studies that were imported: searching them, and each as it came. */
public final class Trials {
    /** Above so many hits, distance does not count for the order. */
    private static final long MOST_BY_DISTANCE = 10_000;

    /** So many studies are looked at to learn where a city is. */
    private static final int LOOKED_AT = 20;

    private final RawStore store;
    private final RecordIndex index;
    private final Function<RawRecord, Json.Obj> reading;
    private final QueryMeaning meaning;

    /** @param reading how the bytes of a record are read */
    public Trials(
            RawStore store,
            RecordIndex index,
            Knowledge knowledge,
            Supplier<DiseaseNames> names,
            Function<RawRecord, Json.Obj> reading) {
        this.store = store;
        this.index = index;
        this.reading = reading;
        this.meaning = new QueryMeaning(new DiseaseMeaning(knowledge, names));
    }

    /** Whether any study was imported; costs nothing. */
    public boolean isEmpty() {
        return store.countVersions() == 0;
    }

    /** How far the index is. */
    public SearchState state() {
        return index.state();
    }

    /** Grows with everything that is imported; for caches. */
    public long version() {
        return store.end().toLong();
    }

    /** How many studies can be found. */
    public long count() {
        return search(RecordQuery.of(new Condition.Everything(), 0)).total();
    }

    /**
     * What the parameters of the registry's API mean.
     *
     * @throws InvalidParameterException when a value cannot be used
     */
    public RegistrySearch understand(Map<String, String> parameters) {
        return RegistrySearch.of(parameters, meaning);
    }

    /**
     * One page of what a search of the registry's API finds.
     *
     * @param cursor {@link RecordQuery#FIRST}, or the one of the page before
     * @param rows how many, 0 to 1000
     */
    public RecordPage search(RegistrySearch search, String cursor, int rows) {
        boolean byDistance = search.nearness().isPresent()
                && search.order().stream().anyMatch(order -> order.field().equals(Order.RELEVANCE))
                && total(search) <= MOST_BY_DISTANCE;
        return search(new RecordQuery(
                search.condition(),
                search.filters(),
                search.order(),
                byDistance ? search.nearness() : Optional.empty(),
                cursor,
                rows,
                List.of()));
    }

    /** Searches in words of the index; for pages. */
    public RecordPage search(RecordQuery query) {
        return isEmpty() ? new RecordPage(0, List.of(), query.cursor(), Map.of()) : index.search(query);
    }

    /**
     * One page of what somebody finds who wants to join a study, the most fitting first.
     *
     * @param start how many to leave out
     */
    public RecordPage search(PeopleSearch search, int start, int rows) {
        RecordPage page = search(new RecordQuery(
                search.condition(meaning),
                search.filters(),
                List.of(new Order(Order.RELEVANCE, false), new Order("l_LastUpdatePostDate", false)),
                Optional.empty(),
                RecordQuery.FIRST,
                Math.min(1000, start + rows),
                List.of(StudyFields.COUNTRY)));
        List<RecordHit> hits = page.hits();
        return new RecordPage(
                page.total(), hits.subList(Math.min(start, hits.size()), hits.size()), page.next(), page.facets());
    }

    /** What a search of people finds, what was updated last first. */
    public List<RecordHit> newest(PeopleSearch wanted, int most) {
        List<Condition> filters = new ArrayList<>(wanted.filters());
        filters.add(wanted.condition(meaning));
        return search(new RecordQuery(
                        new Condition.Everything(),
                        filters,
                        List.of(new Order("l_LastUpdatePostDate", false)),
                        Optional.empty(),
                        RecordQuery.FIRST,
                        most,
                        List.of()))
                .hits();
    }

    /** How many studies a search of people finds. */
    public long count(PeopleSearch wanted) {
        return search(new RecordQuery(
                        wanted.condition(meaning),
                        wanted.filters(),
                        List.of(),
                        Optional.empty(),
                        RecordQuery.FIRST,
                        0,
                        List.of()))
                .total();
    }

    /** The city of this name in which the most sites are, in a country where one is given; letter case aside. */
    public Optional<FoundPlace> findCity(String name, String country) {
        List<String> words = RecordText.words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Condition here = new Condition.OfAPart(new Condition.Phrase(
                "t_LocationCity",
                Stream.of(List.of(RecordText.BEGIN), words, List.of(RecordText.END))
                        .flatMap(List::stream)
                        .map(List::of)
                        .toList()));
        Map<FoundPlace, Integer> places = new LinkedHashMap<>();
        for (RecordHit hit : search(RecordQuery.of(here, LOOKED_AT)).hits()) {
            find(hit.id())
                    .flatMap(study -> study.findObject("protocolSection", "contactsLocationsModule"))
                    .ifPresent(module -> module.objects("locations").stream()
                            .filter(site ->
                                    RecordText.words(site.string("city")).equals(words))
                            .filter(site ->
                                    country.isEmpty() || site.string("country").equalsIgnoreCase(country))
                            .forEach(site -> site.findObject("geoPoint")
                                    .flatMap(StudyDocuments::place)
                                    .ifPresent(place -> places.merge(
                                            new FoundPlace(site.string("city"), site.string("country"), place),
                                            1,
                                            Integer::sum))));
        }
        return places.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The newest version of a study. */
    public Optional<Json.Obj> find(String nctId) {
        return store.find(nctId).map(reading);
    }

    /** The study that took over a number. */
    public Optional<String> findByAlias(String nctId) {
        return search(RecordQuery.of(new Condition.OneOf("k_NCTIdAlias", List.of(nctId)), 1)).hits().stream()
                .findFirst()
                .map(hit -> hit.id());
    }

    /** The states that a study was in, the oldest first; one after the other differ. */
    public List<StatusChange> history(String nctId) {
        List<StatusChange> changes = new ArrayList<>();
        for (RawRecord version : store.listVersions(nctId)) {
            Json.Obj status = reading.apply(version)
                    .findObject("protocolSection", "statusModule")
                    .orElse(new Json.Obj(Map.of()));
            String date = status.findObject("lastUpdatePostDateStruct")
                    .map(struct -> struct.string("date"))
                    .orElse("");
            var change = new StatusChange(date, status.string("overallStatus"), status.string("whyStopped"));
            if (changes.isEmpty() || !changes.getLast().status().equals(change.status())) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Counts values over all studies, in their newest version. Reads everything; the caller keeps the result. */
    public StudyStatistics count(List<Piece> pieces) {
        var statistics = new StudyStatistics(pieces);
        forEach((record, study) -> statistics.add(record.key(), study));
        return statistics;
    }

    /** Hands over all studies in their newest version. */
    public void forEach(BiConsumer<RawRecord, Json.Obj> each) {
        store.follow(RawPosition.START, (record, after) -> {
            if (store.isNewest(record, after)) {
                each.accept(record, reading.apply(record));
            }
        });
    }

    /** Hands over the size in bytes of each study's newest version, without reading them. */
    public void forEachSize(ObjIntConsumer<String> each) {
        store.follow(RawPosition.START, (record, after) -> {
            if (store.isNewest(record, after)) {
                each.accept(record.key(), record.content().length);
            }
        });
    }

    /** The day of the newest study's last update; empty where there is none. */
    public Optional<LocalDate> findNewestUpdate() {
        RecordPage newest = search(new RecordQuery(
                new Condition.Everything(),
                List.of(),
                List.of(new Order("l_LastUpdatePostDate", false)),
                Optional.empty(),
                RecordQuery.FIRST,
                1,
                List.of()));
        return newest.hits().stream()
                .findFirst()
                .flatMap(hit -> find(hit.id()))
                .flatMap(study -> study.findObject("protocolSection", "statusModule", "lastUpdatePostDateStruct"))
                .flatMap(date -> PartialDate.find(date.string("date")))
                .map(PartialDate::last);
    }

    private long total(RegistrySearch search) {
        return search(new RecordQuery(
                        search.condition(),
                        search.filters(),
                        List.of(),
                        Optional.empty(),
                        RecordQuery.FIRST,
                        0,
                        List.of()))
                .total();
    }
}
