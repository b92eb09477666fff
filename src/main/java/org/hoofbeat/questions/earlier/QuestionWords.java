package org.hoofbeat.questions.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoofbeat.search.text.Folding;

/** The words of a question that may find something, in the singular. */
final class QuestionWords {
    private static final Set<String> EMPTY =
            Set.copyOf(List.of(("a an the of to in on at for and or but is are was were be been being am i"
                            + " my me we our you your he she it they his her its their this that these those do does did has have had can"
                            + " could would should will may might with from by as if so not no any some what which who how why when where"
                            + " there here about im just very much more also please thanks thank hello hi sir dear help el la los las un"
                            + " una de del que es en por para con mi me se y o a al lo su como cual hay")
                    .split(" ")));

    private QuestionWords() {}

    /** The words that say something. */
    static List<String> telling(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.words(Folding.fold(text))) {
            if (!EMPTY.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    /** Every word, for names. */
    static List<String> all(String text) {
        return Folding.words(Folding.fold(text)).stream()
                .map(QuestionWords::singular)
                .toList();
    }

    /** Whether a word says nothing alone. */
    static boolean isEmpty(String word) {
        return EMPTY.contains(word) || word.length() < 3;
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 5) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ses") && length > 6) {
            return word.substring(0, length - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") && !word.endsWith("us");
        return plural && length > 3 ? word.substring(0, length - 1) : word;
    }
}
