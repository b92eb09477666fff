package org.hoofbeat.diseases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.MainBodySystem;

/**
 * The body systems of a pack, with plain names, and the one under which a sign is listed ({@link MainBodySystem}). A system
 * that the ontology adds later goes by its own label.
 */
public final class BodySystems {
    private final MainBodySystem main;
    private final Map<Integer, BodySystem> byRow = new HashMap<>();
    private final BodySystem other;

    private BodySystems(Knowledge knowledge, Wording wording) {
        this.main = MainBodySystem.of(knowledge);
        knowledge.hierarchy().listBodySystems().forEach(row -> {
            String key = knowledge.terms().id(row).local();
            String label = knowledge.terms().label().get(row);
            byRow.put(
                    row,
                    new BodySystem(
                            row,
                            key,
                            wording.findText("system." + key).orElse(label),
                            wording.findText("system." + key + ".of").orElse(label)));
        });
        other = new BodySystem(-1, "other", wording.text("system.other"), wording.text("system.other.of"));
    }

    /** The body systems of this pack, named in this wording. */
    public static BodySystems of(Knowledge knowledge, Wording wording) {
        return new BodySystems(knowledge, wording);
    }

    /** The system under which a term is listed; the one of other signs where it belongs to none. */
    public BodySystem mainOf(int term) {
        OptionalInt system = main.find(term);
        return system.isPresent() ? Objects.requireNonNull(byRow.get(system.getAsInt())) : other;
    }

    /** All systems, by their plain names. */
    public List<BodySystem> list() {
        return byRow.values().stream()
                .sorted(Comparator.comparing(BodySystem::title))
                .toList();
    }

    /** The system with this key, for instance {@code 0000478}. */
    public Optional<BodySystem> find(String key) {
        return byRow.values().stream()
                .filter(system -> system.key().equals(key))
                .findFirst();
    }
}
