package org.hoofbeat.questions.identifiers;

import java.util.Set;

/**
 * Places with the country or state that is attached: by the words before them ("live in", "moved from"), by the list of places, and
 * by what the names of places look like. A country alone stays.
 */
final class PlaceFinder implements Finder {
    /** Phrases that only a place follows: "live in". */
    static final Set<String> CERTAIN = WordSets.read("place-certain");

    private static final Set<String> LIKELY = Set.of("in", "from", "near", "en", "de", "desde", "aus", "outside");
    private static final Set<String> LINKS = Set.of("in", "from", "to", "and", "near", "at", "of", "en", "de", "a");
    private static final Set<String> PREFIXES = WordSets.read("place-prefixes");
    private static final Set<String> ENDINGS = WordSets.read("place-endings");
    private static final Set<String> PARTICLES = WordSets.read("particles");
    private static final Set<String> MONTHS = WordSets.read("months");
    private static final int MOST_WORDS = 6;

    @Override
    public void find(Passage passage, Found found) {
        for (int word = 0; word < passage.size(); word++) {
            if (found.isTaken(passage.from(word)) || !mayBegin(word, passage)) {
                continue;
            }
            int country = Regions.isCountry(word, passage);
            int region = Regions.isCountryOrState(word, passage);
            if (region > 0 && passage.gap(word) == Gap.COMMA && found.isTaken(passage.to(word - 1) - 1)) {
                int end = attached(word + region - 1, passage);
                found.add(passage.to(word - 1) - 1, passage.to(end), IdentifierType.LOCATION);
                word = end;
                continue;
            }
            if (country > 0 && !isPlaceToo(word, country, passage)) {
                word += country - 1;
                continue;
            }
            boolean certain = isCertain(word, passage, found);
            int last = last(word, certain, passage, found);
            int end = attached(last, passage);
            if (last >= word && (certain || isLikely(word, last, end, passage))) {
                found.add(passage.from(word), passage.to(end), IdentifierType.LOCATION);
                word = end;
            }
        }
    }

    /** Georgia and Mexico City begin like a country and go on, or have a state after them. */
    private static boolean isPlaceToo(int word, int length, Passage passage) {
        int next = word + length;
        return next < passage.size()
                && (passage.gap(next) == Gap.BLANK && passage.placeClass(word, next) > 0
                        || passage.gap(next) == Gap.COMMA && Regions.isCountryOrState(next, passage) > 0);
    }

    private static boolean mayBegin(int word, Passage passage) {
        if (passage.isCapital(word)) {
            return !NameCues.NOT_NAMES.contains(passage.word(word))
                    && !MONTHS.contains(passage.word(word))
                    && !passage.isKept(word);
        }
        boolean particle = PARTICLES.contains(passage.word(word))
                && NameRun.leadsToCapital(word, passage)
                && !passage.isKept(word + 1);
        return particle
                || passage.shape(word) == Shape.SMALL && passage.follows(word, CERTAIN) && isSmallPlace(word, passage);
    }

    private static boolean isSmallPlace(int word, Passage passage) {
        if (NameCues.NOT_NAMES.contains(passage.word(word)) || passage.isKept(word)) {
            return false;
        }
        if (Regions.isState(word, passage) > 0) {
            return true;
        }
        int next = word + 1;
        if (PREFIXES.contains(passage.word(word)) && next < passage.size() && passage.gap(next) == Gap.BLANK) {
            return !NameCues.NOT_NAMES.contains(passage.word(next));
        }
        boolean pair = next < passage.size() && passage.gap(next) == Gap.BLANK && passage.placeClass(word, next) > 0;
        return pair
                || passage.is(word, Lexicon.COMMON) == 0
                        && !passage.isMedical(word)
                        && passage.word(word).length() > 2
                || passage.is(word, Lexicon.PLACE) == 3 && passage.is(word, Lexicon.COMMON) < 3;
    }

    /** A phrase that only a place follows, or a word such as "from" right after another identifier. */
    private static boolean isCertain(int word, Passage passage, Found found) {
        if (passage.gap(word) == Gap.COMMA && word > 0 && found.isTaken(passage.to(word - 1) - 1)) {
            return passage.isCapital(word) && endsLine(word, passage, found);
        }
        if (passage.gap(word) != Gap.BLANK && passage.gap(word) != Gap.COLON) {
            return false;
        }
        if (passage.follows(word, CERTAIN)) {
            return !passage.isKept(word);
        }
        return word > 1
                && LINKS.contains(passage.word(word - 1))
                && passage.gap(word) == Gap.BLANK
                && found.isTaken(passage.to(word - 2) - 1);
    }

    /** Whether only this place is left of the line: the place under or after the name at the end of a message. */
    private static boolean endsLine(int word, Passage passage, Found found) {
        int end = attached(last(word, true, passage, found), passage);
        return end + 1 >= passage.size() || passage.gap(end + 1) == Gap.LINE;
    }

    /** The last word of the place's own name; the word before the first for none. */
    private static int last(int first, boolean certain, Passage passage, Found found) {
        boolean small = passage.shape(first) == Shape.SMALL && !PARTICLES.contains(passage.word(first));
        int state = Regions.isState(first, passage);
        int last = state > 0 ? first + state - 1 : first;
        if (!small && !passage.isCapital(first)) {
            last = first - 1;
        }
        for (int at = last + 1; at < Math.min(passage.size(), first + MOST_WORDS); at++) {
            Gap gap = passage.gap(at);
            boolean near = at == first
                    || gap == Gap.BLANK
                    || gap == Gap.JOINED
                    || gap == Gap.STOP && isAbbreviated(at - 1, passage);
            if (!near
                    || found.isTaken(passage.from(at))
                    || NameCues.NOT_NAMES.contains(passage.word(at))
                            && !isArticle(at, passage)
                            && !NameCues.PARTICLES.contains(passage.word(at))
                    || gap == Gap.JOINED && passage.word(at).equals("s")) {
                break;
            }
            boolean more = small
                    ? passage.placeClass(first, at) > 0 || certain && isMoreInSmall(first, at, passage)
                    : passage.isCapital(at) && !passage.isKept(at) && !MONTHS.contains(passage.word(at));
            if (more) {
                last = at;
            } else if (isArticle(at, passage) && at + 1 < passage.size() && isLowTail(at + 1, passage)) {
                last = at + 1;
                break;
            } else if (!PARTICLES.contains(passage.word(at))
                    && !passage.word(at).matches("of|upon|on|aan|sur|sous|im|am|bei|ob|of|the|en")) {
                break;
            }
        }
        return last;
    }

    /** "port" or "north" goes on with whatever follows, "valenza sur mer" with what follows its particle. */
    private static boolean isMoreInSmall(int first, int at, Passage passage) {
        if (NameCues.NOT_NAMES.contains(passage.word(at))) {
            return false;
        }
        boolean prefix = at == first + 1 && PREFIXES.contains(passage.word(first));
        boolean link = at > first + 1 && PARTICLES.contains(passage.word(at - 1));
        return prefix || link || passage.is(at, Lexicon.COMMON) == 0 && passage.is(at, Lexicon.PLACE) > 0;
    }

    private static boolean isArticle(int at, Passage passage) {
        return passage.word(at).matches("los|las|la|el|de|del|le") && passage.shape(at) == Shape.SMALL;
    }

    /** The small words at the end of "San Ernesto los bajos". */
    private static boolean isLowTail(int at, Passage passage) {
        return passage.word(at).matches("bajos|altos|baja|alta|bajo|alto|viejo|vieja");
    }

    private static boolean isAbbreviated(int at, Passage passage) {
        return passage.shape(at) == Shape.INITIAL || passage.word(at).matches("st|ste|mt|ft|sta|sto|gr|kl");
    }

    /** The last word of what is attached to a place: states, countries, a postal code. */
    private static int attached(int last, Passage passage) {
        int end = last;
        for (int part = 0; part < 3 && end + 1 < passage.size(); part++) {
            Gap gap = passage.gap(end + 1);
            if (gap != Gap.COMMA && gap != Gap.BLANK && gap != Gap.LINE && gap != Gap.OTHER) {
                break;
            }
            int region = Regions.isCountryOrState(end + 1, passage);
            boolean code = part > 0
                    && passage.shape(end + 1) == Shape.NUMBER
                    && passage.word(end + 1).length() == 5;
            if (region > 0
                    && (gap == Gap.COMMA
                            || gap != Gap.LINE && passage.isCapital(end + 1) && !passage.beginsSentence(end + 1))) {
                end += region;
            } else if (gap == Gap.COMMA
                    && passage.isCapital(end + 1)
                    && passage.is(end + 1, Lexicon.PLACE) > 1
                    && passage.is(end + 1, Lexicon.COMMON) == 0
                    && NameRun.isPossible(end + 1, passage)
                    && passage.is(end + 1, Lexicon.GIVEN) < 3) {
                end++;
            } else if (code) {
                end++;
                break;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isLikely(int word, int last, int end, Passage passage) {
        int place = passage.placeClass(word, last);
        int common = passage.is(word, Lexicon.COMMON);
        boolean several = last > word;
        boolean thing = passage.isMedical(word) && place < 3 || passage.is(word, Lexicon.DRUG) > 1;
        if (end > last) {
            boolean announced = word > 0 && LINKS.contains(passage.word(word - 1)) && passage.gap(word) == Gap.BLANK;
            return !passage.isKept(word)
                    && (announced || place > 0 || common == 0 || looksLikePlace(word, last, passage));
        }
        if (Regions.isState(word, passage) > last - word) {
            return !passage.beginsSentence(word) || place > 0;
        }
        if (passage.beginsSentence(word) || thing) {
            return false;
        }
        if (word > 0 && LIKELY.contains(passage.word(word - 1)) && passage.gap(word) == Gap.BLANK) {
            return place > 0 && (several || common < 2)
                    || common == 0 && !passage.isMedical(word) && passage.shape(word) == Shape.TITLE
                    || several && passage.isCapital(word) && !passage.isMedical(word)
                    || looksLikePlace(word, last, passage) && common < 3;
        }
        return place == 3 && (several || common == 0) || place == 2 && several && common < 3;
    }

    private static boolean looksLikePlace(int word, int last, Passage passage) {
        if (last > word && PREFIXES.contains(passage.word(word))) {
            return true;
        }
        String name = passage.word(last);
        return name.length() > 6 && ENDINGS.stream().anyMatch(ending -> ending.length() > 3 && name.endsWith(ending));
    }
}
