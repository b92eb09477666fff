package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Order;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordPage;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/** The studies that were imported: searching them, and each as it came. */
public final class Trials {
    /** Above so many hits, distance does not count for the order. */
    private static final long MOST_BY_DISTANCE = 10_000;

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
        return index.search(RecordQuery.of(new Condition.Everything(), 0)).total();
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
        return index.search(new RecordQuery(
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
        return index.search(query);
    }

    /** The newest version of a study, as it came. */
    public Optional<RawRecord> findRecord(String nctId) {
        return store.find(nctId);
    }

    /** What a record says. */
    public Json.Obj read(RawRecord record) {
        return reading.apply(record);
    }

    /** The newest version of a study. */
    public Optional<Json.Obj> find(String nctId) {
        return store.find(nctId).map(reading);
    }

    /** The study that took over a number. */
    public Optional<String> findByAlias(String nctId) {
        return index.search(RecordQuery.of(new Condition.OneOf("k_NCTIdAlias", List.of(nctId)), 1)).hits().stream()
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
                    .map(struct -> struct.text("date"))
                    .orElse("");
            var change = new StatusChange(date, status.text("overallStatus"), status.text("whyStopped"));
            if (changes.isEmpty() || !changes.getLast().status().equals(change.status())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private long total(RegistrySearch search) {
        return index.search(new RecordQuery(
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
