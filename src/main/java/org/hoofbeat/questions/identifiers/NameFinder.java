package org.hoofbeat.questions.identifiers;

import java.util.Set;

/**
 * Names of people: by who or what announces them (titles, "my son", "regards"), by what is said after them, and by the lists alone
 * where a given name meets a family name. The more the announcement says, the less the lists are asked.
 */
final class NameFinder implements Finder {
    private static final Set<String> CALLED = WordSets.read("name-called");
    /** After these, even an ordinary word in small letters is a name. */
    private static final Set<String> ALWAYS = WordSets.read("name-always");

    /** No place has more words; without a bound, a name said a thousand times over would take a million steps. */
    private static final int LONGEST_PLACE = 8;

    private static final Set<String> KIN_OF = WordSets.read("name-kin-of");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "from", "near", "en", "desde", "aus");

    @Override
    public void find(Passage passage, Found found) {
        for (int word = 0; word < passage.size(); word++) {
            if (found.isTaken(passage.from(word)) || !mayBegin(word, passage)) {
                continue;
            }
            boolean certain = passage.follows(word, NameCues.CERTAIN) || passage.follows(word, NameCues.SIGN_OFF);
            int last = NameRun.last(word, certain, passage, found);
            if (isAnnounced(word, last, passage, found)
                    || isByItself(word, last, passage) && !isAfterPlaceWord(word, passage)) {
                int first = NameRun.titlesBefore(word, passage);
                found.add(passage.from(first), NameRun.end(last, passage), IdentifierType.NAME);
                word = last;
            }
        }
    }

    private static boolean mayBegin(int word, Passage passage) {
        if (NameRun.isParticle(word, passage)) {
            return NameRun.leadsToCapital(word, passage);
        }
        boolean possible = NameRun.isPossible(word, passage)
                || passage.is(word, Lexicon.GIVEN) == 3 && passage.follows(word, ALWAYS);
        return possible && !(NameCues.isTitle(word, passage) && isBeforeName(word, passage));
    }

    /** Whether what follows is rather a place: those are looked for afterwards. */
    private static boolean isAfterPlaceWord(int word, Passage passage) {
        int first = word;
        while (first > 0
                && word - first < LONGEST_PLACE
                && passage.gap(first) != Gap.COMMA
                && !passage.gap(first).endsSentence()
                && isPartOfPlace(first - 1, passage)) {
            first--;
        }
        return first > 0
                && passage.gap(first) == Gap.BLANK
                && (BEFORE_PLACES.contains(passage.word(first - 1)) || passage.follows(first, PlaceFinder.CERTAIN));
    }

    private static boolean isPartOfPlace(int word, Passage passage) {
        return passage.isCapital(word) && !NameCues.NOT_NAMES.contains(passage.word(word))
                || NameRun.isParticle(word, passage) && !BEFORE_PLACES.contains(passage.word(word));
    }

    /** Whether a title is followed by what it belongs to. */
    private static boolean isBeforeName(int title, Passage passage) {
        int next = title + 1;
        return next < passage.size()
                && (passage.gap(next) == Gap.BLANK || passage.gap(next) == Gap.STOP)
                && passage.isCapital(next)
                && NameRun.isPossible(next, passage);
    }

    private static boolean isAnnounced(int word, int last, Passage passage, Found found) {
        boolean capital = passage.isCapital(word) || NameRun.isParticle(word, passage);
        Gap gap = passage.gap(word);
        if (word > 0 && NameCues.isTitle(word - 1, passage) && (gap == Gap.BLANK || gap == Gap.STOP)) {
            boolean ambiguous = NameCues.TITLES_THAT_ARE_WORDS.contains(passage.word(word - 1));
            return capital
                    ? !ambiguous || isLikely(word, passage) || last > word && isListed(word, last, passage)
                    : isSmallName(word, passage) && !ambiguous;
        }
        if (capital && NameRun.isAfterEitherTitle(word, passage)) {
            return true;
        }
        if (word > 0 && capital && gap == Gap.BLANK && NameRun.isSmallTitle(word - 1, passage)) {
            return true;
        }
        if (gap != Gap.END && passage.follows(word, NameCues.CERTAIN)) {
            boolean always = passage.follows(word, ALWAYS);
            boolean ordinary = capital
                    ? passage.is(word, Lexicon.COMMON) == 3 && !isLikely(word, passage)
                    : !isSmallName(word, passage);
            return always || !ordinary || capital && last > word && isListed(word, last, passage);
        }
        if (isAfterPlaceWord(word, passage)) {
            return false;
        }
        if (passage.follows(word, CALLED)) {
            boolean medical = last == word && passage.isMedical(word);
            return isListed(word, last, passage) && !medical && passage.is(word, Lexicon.DRUG) == 0
                    || isPersonNear(word, passage) && capital && isLikely(word, passage);
        }
        if (isSignOff(word, last, passage, found)) {
            return true;
        }
        if (word > 0
                && NameCues.KIN.contains(passage.word(word - 1))
                && (gap == Gap.BLANK || gap == Gap.COMMA || gap == Gap.OTHER)) {
            return capital
                    ? gap == Gap.BLANK && passage.shape(word) == Shape.TITLE || isLikely(word, passage)
                    : gap == Gap.BLANK && passage.is(word, Lexicon.GIVEN) > 1 && passage.is(word, Lexicon.COMMON) == 0;
        }
        if (gap == Gap.BLANK && passage.follows(word, KIN_OF)) {
            return capital && (isLikely(word, passage) || last > word);
        }
        if (gap == Gap.COLON && capital && passage.follows(word, NameCues.GREETING)) {
            boolean several = last > word && !passage.isMedical(word);
            boolean given = passage.is(word, Lexicon.GIVEN) > 1 || passage.is(word, Lexicon.FAMILY) > 1;
            return several || given && !passage.isMedical(word) && passage.is(word, Lexicon.COMMON) < 2;
        }
        if (capital && passage.follows(word, NameCues.GREETING)) {
            return isListed(word, last, passage)
                    && passage.is(word, Lexicon.COMMON) < 2
                    && !isThing(word, last, passage);
        }
        return capital
                && last + 1 < passage.size()
                && passage.phraseAt(last + 1, NameCues.AFTER, 3) > 0
                && passage.is(word, Lexicon.GIVEN) > 0
                && passage.is(word, Lexicon.DRUG) < 2
                && isLikely(word, passage)
                && !passage.isMedical(word);
    }

    /** The last words of a message, or those after its thanks. */
    private static boolean isSignOff(int word, int last, Passage passage, Found found) {
        int end = NameRun.end(last, passage);
        boolean atEnd = last + 1 >= passage.size()
                || passage.gap(last + 1) == Gap.LINE
                || isOnlyIdentifiers(last + 1, passage, found);
        boolean endsLine = atEnd || found.isTaken(Math.min(end, passage.text().length() - 1));
        boolean capital = passage.isCapital(word) || NameRun.isParticle(word, passage);
        Gap gap = passage.gap(word);
        if (passage.follows(word, NameCues.SIGN_OFF)) {
            boolean from = last + 1 < passage.size() && passage.word(last + 1).matches("from|in|of|de|desde");
            boolean closed = endsLine || from || last + 1 < passage.size() && passage.gap(last + 1) != Gap.BLANK;
            return closed
                    && (capital
                            ? atEnd || isLikely(word, passage) || last > word && isListed(word, last, passage)
                            : atEnd && isSmallName(word, passage));
        }
        boolean alone = gap == Gap.COLON || gap == Gap.LINE || gap == Gap.STOP || gap == Gap.END;
        boolean message = word > 4;
        if (!message || !alone || !atEnd || last - word > 4) {
            return false;
        }
        if (gap == Gap.COLON) {
            return capital ? last > word || isLikely(word, passage) : isSmallName(word, passage);
        }
        return capital
                && isLikely(word, passage)
                && (gap == Gap.LINE || isListed(word, last, passage))
                && !passage.isMedical(word);
    }

    /** Whether nothing but identifiers follows, as the telephone number under a name. */
    private static boolean isOnlyIdentifiers(int from, Passage passage, Found found) {
        for (int i = from; i < passage.size(); i++) {
            if (!found.isTaken(passage.from(i))) {
                return false;
            }
        }
        return true;
    }

    /** A capital that is no ordinary word, or a listed name. */
    private static boolean isLikely(int word, Passage passage) {
        int common = passage.is(word, Lexicon.COMMON);
        int listed = Math.max(passage.is(word, Lexicon.GIVEN), passage.is(word, Lexicon.FAMILY));
        return common == 0 || common < 3 && listed > 0 || listed == 3;
    }

    /** A word in small letters that can only be a name. */
    private static boolean isSmallName(int word, Passage passage) {
        int common = passage.is(word, Lexicon.COMMON);
        int given = passage.is(word, Lexicon.GIVEN);
        return common == 0 || given == 3 && common < 3 || given == 3 && passage.follows(word, NameCues.CERTAIN);
    }

    private static boolean isListed(int word, int last, Passage passage) {
        for (int i = word; i <= last; i++) {
            if (passage.is(i, Lexicon.GIVEN) > 1 || passage.is(i, Lexicon.FAMILY) > 1) {
                return true;
            }
        }
        return last > word && passage.is(word, Lexicon.GIVEN) + passage.is(last, Lexicon.FAMILY) > 0;
    }

    private static boolean isThing(int word, int last, Passage passage) {
        if (last > word) {
            return isAllMedical(word, last, passage);
        }
        return passage.isMedical(word)
                || passage.is(word, Lexicon.DRUG) > 1
                || passage.is(word, Lexicon.PLACE) == 3 && passage.is(word, Lexicon.GIVEN) < 3
                || passage.is(word, Lexicon.GIVEN) < 2;
    }

    private static boolean isPersonNear(int word, Passage passage) {
        for (int i = word - 1; i >= Math.max(0, word - 5); i--) {
            if (NameCues.KIN.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without an announcement: a given name before a family name, or one that is nothing else. */
    private static boolean isByItself(int word, int last, Passage passage) {
        if (!passage.isCapital(word)) {
            return isSmallPair(word, passage);
        }
        int given = passage.is(word, Lexicon.GIVEN);
        int common = passage.is(word, Lexicon.COMMON);
        if (last > word) {
            int family = passage.is(last, Lexicon.FAMILY);
            boolean ordinary = common > 0 && (passage.is(last, Lexicon.COMMON) > 0 || passage.beginsSentence(word));
            if (isUnknownPair(word, last, passage)) {
                return true;
            }
            boolean medical = isAllMedical(word, last, passage);
            boolean sure = given > 1 && family > 0 || given > 0 && family > 1 && common == 0;
            return sure
                    && !(ordinary && !(given == 3 && family == 3 && common < 3))
                    && !medical
                    && !isPlace(word, last, passage);
        }
        boolean onlyName = given == 3 && common < 2 && passage.is(word, Lexicon.PLACE) < 3
                || given == 2 && common == 0 && passage.is(word, Lexicon.PLACE) == 0;
        return onlyName
                && passage.shape(word) == Shape.TITLE
                && !passage.beginsSentence(word)
                && !passage.isMedical(word)
                && passage.is(word, Lexicon.DRUG) < 2;
    }

    private static boolean isAllMedical(int word, int last, Passage passage) {
        for (int i = word; i <= last; i++) {
            if (!passage.isMedical(i) && !NameRun.isParticle(i, passage)) {
                return false;
            }
        }
        return true;
    }

    /** Capitals side by side inside a sentence that no list of ordinary words, diseases, drugs or places explains. */
    private static boolean isUnknownPair(int word, int last, Passage passage) {
        if (passage.isTitled() || isPlace(word, last, passage)) {
            return false;
        }
        boolean unknown = false;
        for (int i = word; i <= last; i++) {
            boolean listed = passage.is(i, Lexicon.GIVEN) + passage.is(i, Lexicon.FAMILY) > 1;
            boolean part = NameRun.isParticle(i, passage) || passage.shape(i) == Shape.INITIAL;
            boolean ordinary = passage.is(i, Lexicon.COMMON) > 1 && !listed;
            if (part) {
                continue;
            }
            if (passage.shape(i) != Shape.TITLE
                    || ordinary
                    || passage.isMedical(i)
                    || passage.is(i, Lexicon.DRUG) > 1) {
                return false;
            }
            unknown |= passage.is(i, Lexicon.COMMON) == 0;
        }
        return unknown && (!passage.beginsSentence(word) || passage.is(word, Lexicon.COMMON) == 0);
    }

    private static boolean isSmallPair(int word, Passage passage) {
        int next = word + 1;
        return next < passage.size()
                && passage.gap(next) == Gap.BLANK
                && passage.shape(word) == Shape.SMALL
                && passage.is(word, Lexicon.GIVEN) == 3
                && passage.is(next, Lexicon.FAMILY) == 3
                && passage.is(word, Lexicon.COMMON) == 0
                && passage.is(next, Lexicon.COMMON) == 0
                && !passage.isMedical(word)
                && !passage.isMedical(next)
                && !passage.isKept(next);
    }

    private static boolean isPlace(int word, int last, Passage passage) {
        return Regions.placeClass(word, last, passage) > 1 || Regions.isCountryOrState(word, passage) > last - word;
    }
}
