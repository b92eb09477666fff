package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * Finds where a text says when something began: "since birth", "at the age of 3 months". An age becomes the HPO onset whose
 * range it lies in (HPO, Onset HP:0003674: neonatal to 28 days, infantile to a year, childhood to 5, juvenile to 15, young
 * adult to 40, middle age to 60, late).
 */
final class Onsets {
    private static final int MOST_UNITS = 3;
    private static final double DAYS_A_YEAR = 365.25;

    private final Phrases<Integer> phrases = new Phrases<>();
    private final Phrases<Boolean> beforeAge = new Phrases<>();
    private final Phrases<Unit> units = new Phrases<>();
    private final Phrases<Integer> numbers = new Phrases<>();

    private record Unit(char letter, double days) {}

    /**
     * One statement.
     *
     * @param first its first word
     * @param length how many words it has
     * @param term number of the HPO term
     * @param age ISO 8601 period or empty
     */
    record Found(int first, int length, int term, String age) {
        Curie curie() {
            return Curie.ofHpo(term);
        }
    }

    Onsets() {
        for (WordLists.Line line : WordLists.read("onset.tsv").lines()) {
            phrases.add(line.cells().getFirst(), Integer.valueOf(line.kind()));
        }
        List.of(
                        "at the age of",
                        "from the age of",
                        "since the age of",
                        "at age",
                        "since age",
                        "from age",
                        "at",
                        "since",
                        "aged",
                        "at an age of",
                        "a la edad de",
                        "a los",
                        "à l âge de",
                        "à")
                .forEach(words -> beforeAge.add(words, true));
        addUnit('D', 1, "day days d día días jour jours");
        addUnit('W', 7, "week weeks wk wks semana semanas semaine semaines");
        addUnit('M', DAYS_A_YEAR / 12, "month months mo mos mes meses mois");
        addUnit('Y', DAYS_A_YEAR, "year years yr yrs yo año años an ans");
        String[] words = "one two three four five six seven eight nine ten eleven twelve".split(" ");
        for (int i = 0; i < words.length; i++) {
            numbers.add(words[i], i + 1);
        }
    }

    /** All statements of a text, in its order. */
    List<Found> find(TokenList tokens, String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) {
            List<Phrases.Found<Integer>> phrase = phrases.at(tokens, i);
            if (phrase.isEmpty()) {
                Optional<Found> age = ageAt(tokens, text, i);
                age.ifPresent(found::add);
                i += age.map(said -> said.length - 1).orElse(0);
            } else {
                found.add(new Found(
                        i, phrase.getFirst().length(), phrase.getFirst().meaning(), ""));
                i += phrase.getFirst().length() - 1;
            }
        }
        return found;
    }

    private Optional<Found> ageAt(TokenList tokens, String text, int place) {
        List<Phrases.Found<Boolean>> before = beforeAge.at(tokens, place);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int number = place + before.getFirst().length();
        if (number >= tokens.size || tokens.gap[number] > TokenList.HYPHEN) {
            return Optional.empty();
        }
        double count = numberAt(tokens, text, number);
        if (count < 0) {
            return Optional.empty();
        }
        int unit = number + 1;
        List<Phrases.Found<Unit>> said =
                unit < tokens.size && tokens.gap[unit] <= TokenList.HYPHEN ? units.at(tokens, unit) : List.of();
        boolean age =
                text.substring(tokens.start[place], tokens.end[number - 1]).contains("age");
        if (said.isEmpty() && !age) {
            return Optional.empty();
        }
        Unit measure =
                said.isEmpty() ? new Unit('Y', DAYS_A_YEAR) : said.getFirst().meaning();
        int length = number + 1 - place + (said.isEmpty() ? 0 : said.getFirst().length());
        String period =
                "P%s%s".formatted(count == Math.rint(count) ? String.valueOf((int) count) : "" + count, measure.letter);
        return Optional.of(new Found(place, length, stage(count * measure.days), period));
    }

    private double numberAt(TokenList tokens, String text, int place) {
        List<Phrases.Found<Integer>> word = numbers.at(tokens, place);
        if (!word.isEmpty()) {
            return word.getFirst().meaning();
        }
        String digits = text.substring(tokens.start[place], tokens.end[place]);
        return digits.matches("[0-9]{1," + MOST_UNITS + "}(\\.[0-9])?") ? Double.parseDouble(digits) : -1;
    }

    private static int stage(double days) {
        double years = days / DAYS_A_YEAR;
        if (days < 1) {
            return 3577;
        }
        if (days <= 28) {
            return 3623;
        }
        if (years < 1) {
            return 3593;
        }
        if (years < 5) {
            return 11463;
        }
        if (years < 16) {
            return 3621;
        }
        if (years < 40) {
            return 11462;
        }
        return years < 60 ? 3596 : 3584;
    }

    private void addUnit(char letter, double days, String words) {
        for (String word : words.split(" ")) {
            units.add(word, new Unit(letter, days));
        }
    }
}
