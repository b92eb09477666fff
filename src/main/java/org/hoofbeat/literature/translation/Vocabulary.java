package org.hoofbeat.literature.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteratureQuery;

/**
 * The headings, journals and authors that the loaded articles know. What was looked up is remembered until the number of articles
 * changes. Safe for use by many threads.
 */
final class Vocabulary {
    /** Longer runs of words are not looked up as headings. */
    static final int LONGEST = 6;

    private static final int MOST_REMEMBERED = 100_000;

    private final LiteratureIndex index;
    private final Map<LiteratureQuery, Boolean> remembered = new ConcurrentHashMap<>();
    private volatile long articles = -1;

    Vocabulary(LiteratureIndex index) {
        this.index = index;
    }

    /** Forgets what was remembered of other articles. */
    void lookAgain() {
        long now = index.count(new LiteratureQuery.Everything());
        if (now != articles || remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
            articles = now;
        }
    }

    boolean knows(Field field, String text) {
        return finds(new LiteratureQuery.Term(field, text));
    }

    boolean finds(LiteratureQuery query) {
        return remembered.computeIfAbsent(query, one -> index.count(one) > 0);
    }

    /**
     * A subject heading by words: as it is written, with its parts in the order of speech ("type 2 diabetes mellitus" for
     * "Diabetes Mellitus, Type 2"), or with its last word in the other number.
     */
    Optional<String> findHeading(Field field, List<String> words) {
        for (String form : forms(words)) {
            if (knows(field, form)) {
                return Optional.of(form);
            }
        }
        for (int turn = 1; turn < words.size(); turn++) {
            List<String> turned = new ArrayList<>(words.subList(turn, words.size()));
            turned.addAll(words.subList(0, turn));
            String text = String.join(" ", turned);
            if (knows(field, text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static List<String> forms(List<String> words) {
        String text = String.join(" ", words);
        List<String> forms = new ArrayList<>(List.of(text));
        String last = words.getLast();
        if (last.length() > 3 && last.chars().allMatch(Character::isLetter)) {
            if (last.endsWith("ies")) {
                forms.add(text.substring(0, text.length() - 3) + "y");
            } else if (last.endsWith("s") && !last.endsWith("ss")) {
                forms.add(text.substring(0, text.length() - 1));
            } else if (last.endsWith("y")) {
                forms.add(text.substring(0, text.length() - 1) + "ies");
            }
            forms.add(text + "s");
        }
        return forms;
    }
}
