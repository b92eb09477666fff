package org.hoofbeat.questions.earlier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which subjects a question names in so many words; the longest name at each place counts. */
final class NameIndex {
    private static final int LONGEST = 12;

    private final Map<String, Set<Integer>> subjects = new HashMap<>();

    /** @param subjects the subjects that were named @param words the words of the name */
    record Named(Set<Integer> subjects, List<String> words) {}

    void add(String name, int subject) {
        List<String> words = QuestionWords.all(name);
        if (!words.isEmpty() && words.size() <= LONGEST) {
            subjects.computeIfAbsent(String.join(" ", words), _ -> new HashSet<>(2))
                    .add(subject);
        }
    }

    /** What one name stands for; none where nobody has it. */
    Set<Integer> subjectsOf(String name) {
        return subjects.getOrDefault(String.join(" ", QuestionWords.all(name)), Set.of());
    }

    List<Named> namedIn(String text) {
        List<String> words = QuestionWords.all(text);
        List<Named> named = new ArrayList<>();
        int covered = 0;
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > Math.max(from, covered); to--) {
                List<String> run = words.subList(from, to);
                Set<Integer> found = subjects.getOrDefault(String.join(" ", run), Set.of());
                if (!found.isEmpty() && !(run.size() == 1 && QuestionWords.isEmpty(run.getFirst()))) {
                    named.add(new Named(found, List.copyOf(run)));
                    covered = to;
                    break;
                }
            }
        }
        return named;
    }
}
