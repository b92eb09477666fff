package org.hoofbeat.diseases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The body systems of a pack, with plain names, and the one under which a sign is listed.
 *
 * <p>Many signs belong to several systems (a squint to the eye and to the head). A page lists each once, under the system
 * that a reader would look in: the more special one, in the order of {@link #NARROWEST_FIRST}. A system that the ontology
 * adds later comes last, under its own label.
 */
public final class BodySystems {
    private static final List<String> NARROWEST_FIRST = List.of(
            "0002664", "0000478", "0000598", "0001608", "0000769", "0001197", "0040064", "0000152", "0000818",
            "0000119", "0025031", "0002086", "0001574", "0000707", "0002715", "0001871", "0001626", "0033127",
            "0001507", "0001939", "0025142", "0045027", "0025354");

    private final Knowledge knowledge;
    private final Map<Integer, BodySystem> byRow = new HashMap<>();
    private final Map<Integer, Integer> rank = new HashMap<>();
    private final BodySystem other;

    private BodySystems(Knowledge knowledge, Wording wording) {
        this.knowledge = knowledge;
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
            int place = NARROWEST_FIRST.indexOf(key);
            rank.put(row, place < 0 ? NARROWEST_FIRST.size() : place);
        });
        other = new BodySystem(-1, "other", wording.text("system.other"), wording.text("system.other.of"));
    }

    /** The body systems of this pack, named in this wording. */
    public static BodySystems of(Knowledge knowledge, Wording wording) {
        return new BodySystems(knowledge, wording);
    }

    /** The system under which a term is listed; the one of other signs where it belongs to none. */
    public BodySystem mainOf(int term) {
        return knowledge
                .hierarchy()
                .bodySystemsOf(term)
                .boxed()
                .min(Comparator.comparingInt(rank::get))
                .map(byRow::get)
                .orElse(other);
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
