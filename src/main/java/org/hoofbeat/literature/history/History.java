package org.hoofbeat.literature.history;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The histories of all clients, in memory. Those that were not used for longest go when there is no more room; names are drawn at
 * random, so that nobody finds another client's history. Safe for use by many threads.
 */
public final class History {
    private static final int MOST_STEPS = 10_000;

    private final long room;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Environment> environments = new LinkedHashMap<>(16, 0.75f, true);
    private long used;

    /** @param room about how many bytes all histories may need together */
    public History(long room) {
        this.room = room;
    }

    /** Where an item was put. */
    public record Place(String environment, int key) {}

    private static final class Environment {
        private final List<HistoryItem> items = new ArrayList<>();
        private long size;
    }

    /**
     * Adds an item.
     *
     * @param environment the client's history; a new one is begun where it is not known
     */
    public synchronized Place add(String environment, HistoryItem item) {
        String name = environments.containsKey(environment) ? environment : begin();
        Environment found = environments.computeIfAbsent(name, _ -> new Environment());
        if (found.items.size() >= MOST_STEPS) {
            name = begin();
            found = environments.computeIfAbsent(name, _ -> new Environment());
        }
        found.items.add(item);
        found.size += item.size();
        used += item.size();
        makeRoom();
        return new Place(name, found.items.size());
    }

    /** An item of a history. */
    public synchronized Optional<HistoryItem> find(String environment, int key) {
        return Optional.ofNullable(environments.get(environment))
                .filter(found -> key >= 1 && key <= found.items.size())
                .map(found -> found.items.get(key - 1));
    }

    /** Whether there is such a history. */
    public synchronized boolean isKnown(String environment) {
        return environments.containsKey(environment);
    }

    private String begin() {
        byte[] name = new byte[16];
        random.nextBytes(name);
        return "MCID_" + HexFormat.of().formatHex(name);
    }

    private void makeRoom() {
        Iterator<Environment> oldest = environments.values().iterator();
        while (used > room && environments.size() > 1 && oldest.hasNext()) {
            used -= oldest.next().size;
            oldest.remove();
        }
    }
}
