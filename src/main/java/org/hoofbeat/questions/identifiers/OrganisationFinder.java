package org.hoofbeat.questions.identifiers;

import java.util.Set;

/** Named clinics, schools, employers: a name before or after a word such as "Hospital", or after "works at". */
final class OrganisationFinder implements Finder {
    private static final Set<String> HEADS = WordSets.read("organisation-heads");
    private static final Set<String> FIRST = WordSets.read("organisation-first");
    private static final Set<String> WEAK = WordSets.read("organisation-weak");
    private static final Set<String> PLAIN = WordSets.read("organisation-plain");
    private static final Set<String> WORKS_AT = WordSets.read("works-at");
    private static final Set<String> PARTICLES = WordSets.read("particles");
    private static final Set<String> NOT_NAMES = WordSets.read("not-names");
    private static final int MOST_WORDS = 7;

    @Override
    public void find(Passage passage, Found found) {
        for (int word = 0; word < passage.size(); word++) {
            int length = passage.phraseAt(word, HEADS, 2);
            if (length > 0) {
                findNameBefore(word, length, passage, found);
            }
            int first = passage.phraseAt(word, FIRST, 3);
            if (first > 0 && passage.isCapital(word)) {
                findNameAfter(word, first, passage, found);
            }
            if (passage.isCapital(word) && passage.follows(word, WORKS_AT) && isName(word, passage)) {
                found.add(passage.from(word), passage.to(lastOf(word, passage)), IdentifierType.ORG);
            }
        }
    }

    private static void findNameBefore(int head, int length, Passage passage, Found found) {
        boolean weak = WEAK.contains(passage.word(head + length - 1)) || WEAK.contains(passage.word(head));
        if (weak && !passage.isCapital(head)) {
            return;
        }
        int first = head;
        boolean named = false;
        for (int at = head - 1; at >= 0 && head - at <= MOST_WORDS; at--) {
            Gap gap = passage.gap(at + 1);
            boolean near = gap == Gap.BLANK
                    || gap == Gap.JOINED
                    || gap == Gap.STOP && passage.word(at).length() <= 3 && passage.isCapital(at)
                    || gap == Gap.OTHER
                            && passage.text()
                                    .substring(passage.to(at), passage.from(at + 1))
                                    .equals(" & ");
            if (!near) {
                break;
            }
            String word = passage.word(at);
            boolean possessive = word.equals("s") && passage.gap(at) == Gap.JOINED;
            if (passage.isCapital(at) && !NOT_NAMES.contains(word)) {
                first = at;
                named |= isName(at, passage);
            } else if (possessive
                    || PARTICLES.contains(word)
                            && at > 0
                            && (passage.isCapital(at - 1) || PARTICLES.contains(passage.word(at - 1)))) {
                if (!possessive && PARTICLES.contains(word) && named) {
                    first = at;
                }
            } else if (PARTICLES.contains(word) && named && first == at + 1) {
                first = at;
                break;
            } else {
                break;
            }
        }
        if (!named) {
            return;
        }
        int last = lastOf(head + length - 1, passage);
        found.add(passage.from(first), passage.to(last), IdentifierType.ORG);
    }

    /** "University of Michigan", "Hospital General de Celaya", "Klinikum Bremen-Mitte". */
    private static void findNameAfter(int first, int length, Passage passage, Found found) {
        int at = first + length;
        boolean of = at < passage.size() && (passage.word(at).equals("of") || PARTICLES.contains(passage.word(at)));
        int name = of ? at + 1 : at;
        while (name < passage.size() && PARTICLES.contains(passage.word(name))
                || name < passage.size() && passage.word(name).equals("the")) {
            name++;
        }
        boolean near = name < passage.size() && passage.gap(name) == Gap.BLANK && passage.gap(at) == Gap.BLANK;
        if (near && passage.isCapital(name) && isName(name, passage)) {
            found.add(passage.from(first), passage.to(lastOf(name, passage)), IdentifierType.ORG);
        }
    }

    /** The last word of a name that begins here. */
    private static int lastOf(int first, Passage passage) {
        int last = first;
        for (int at = first + 1; at < Math.min(passage.size(), first + MOST_WORDS); at++) {
            Gap gap = passage.gap(at);
            if (gap != Gap.BLANK && gap != Gap.JOINED) {
                break;
            }
            if (passage.isCapital(at) && !NOT_NAMES.contains(passage.word(at))) {
                last = at;
            } else if (!PARTICLES.contains(passage.word(at))
                    && !passage.word(at).equals("of")
                    && !passage.word(at).equals("for")
                    && !passage.word(at).equals("the")) {
                break;
            }
        }
        return last;
    }

    /** Whether a capital is more than "General" or "Children's". */
    private static boolean isName(int word, Passage passage) {
        String here = passage.word(word);
        if (PLAIN.contains(here) || NOT_NAMES.contains(here) || passage.isKept(word)) {
            return false;
        }
        boolean listed =
                passage.is(word, Lexicon.GIVEN) + passage.is(word, Lexicon.FAMILY) + passage.is(word, Lexicon.PLACE)
                        > 0;
        return passage.is(word, Lexicon.COMMON) < 2
                || (listed || passage.isCapital(word)) && !passage.beginsSentence(word);
    }
}
