package org.hoofbeat.questions.identifiers;

import java.util.HashSet;
import java.util.Set;

/** Finds the other places where a name that was found occurs, as when the sender of a message is named in it once more. */
final class Repetition implements Finder {
    private static final int SHORTEST = 3;

    @Override
    public void find(Passage passage, Found found) {
        Set<String> names = new HashSet<>();
        int word = 0;
        for (Found.Find find : found.finds()) {
            if (find.type() != IdentifierType.NAME) {
                continue;
            }
            while (word > 0 && passage.from(word - 1) >= find.from()) {
                word--;
            }
            while (word < passage.size() && passage.from(word) < find.from()) {
                word++;
            }
            for (; word < passage.size() && passage.from(word) < find.to(); word++) {
                if (isTelling(word, passage)) {
                    names.add(passage.word(word));
                }
            }
            word = Math.min(word, passage.size() - 1);
        }
        for (int at = 0; !names.isEmpty() && at < passage.size(); at++) {
            boolean written = passage.isCapital(at) || passage.is(at, Lexicon.COMMON) == 0;
            if (written
                    && names.contains(passage.word(at))
                    && !found.isTaken(passage.from(at))
                    && !passage.isKept(at)) {
                found.add(passage.from(at), passage.to(at), IdentifierType.NAME);
            }
        }
    }

    private static boolean isTelling(int word, Passage passage) {
        String name = passage.word(word);
        return name.length() >= SHORTEST
                && passage.is(word, Lexicon.COMMON) < 2
                && !NameCues.NOT_NAMES.contains(name)
                && !NameCues.TITLES.contains(name)
                && !NameCues.PARTICLES.contains(name)
                && !NameCues.DEGREES.contains(name);
    }
}
