package org.hoofbeat.search.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record as it goes into the index. Filled by whoever makes it, and then only read. */
public final class RecordDocument {
    private final String id;
    private final Map<String, Collection<Object>> fields = new LinkedHashMap<>();
    private final List<RecordDocument> parts = new ArrayList<>();
    private Optional<Place> place = Optional.empty();

    public RecordDocument(String id) {
        this.id = id;
    }

    /** Adds a value to a field, unless it is there already. */
    public void add(String field, Object value) {
        Collection<Object> before = fields.putIfAbsent(field, List.of(value));
        if (before instanceof LinkedHashSet<Object> several) {
            several.add(value);
        } else if (before != null && !before.contains(value)) {
            // Most fields have one value, and a list of one is the least that can hold it.
            Collection<Object> two = new LinkedHashSet<>(before);
            two.add(value);
            fields.put(field, two);
        }
    }

    /** Makes a value the only one of a field. */
    public void set(String field, Object value) {
        fields.put(field, List.of(value));
    }

    /** Adds a part and gives it, to be filled. */
    public RecordDocument addPart() {
        var part = new RecordDocument(id + "!" + (parts.size() + 1));
        parts.add(part);
        return part;
    }

    /** Says where a part is. */
    public void placeAt(Place where) {
        place = Optional.of(where);
    }

    public String id() {
        return id;
    }

    public Map<String, Collection<Object>> fields() {
        return fields;
    }

    public List<RecordDocument> parts() {
        return parts;
    }

    public Optional<Place> findPlace() {
        return place;
    }
}
