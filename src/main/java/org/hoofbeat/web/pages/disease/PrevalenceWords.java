package org.hoofbeat.web.pages.disease;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.SourceEntry;
import org.hoofbeat.model.Prevalence;
import org.hoofbeat.web.text.Messages;

/**
 * How common a disease is, in words. Orphanet writes classes such as {@code 1-9 / 100 000} and {@code <1 / 1 000 000}, by what
 * was counted and where; a class of {@code 0.0} stands for one that it does not know.
 */
public final class PrevalenceWords {
    private static final Pattern CLASS = Pattern.compile("([<>]?)(\\d+)(?:-(\\d+))? / (\\d[\\d ]*)");
    private static final List<String> TYPES =
            List.of("point prevalence", "prevalence at birth", "lifetime prevalence", "annual incidence");
    private static final int MOST = 2;

    private PrevalenceWords() {}

    /** The most telling statements: how many people have it before how many fall ill, the whole world before a country. */
    static List<Glance.Value> of(DiseaseFacts facts, Messages m) {
        return facts.sources().stream()
                .map(SourceEntry::prevalences)
                .flatMap(List::stream)
                .filter(prevalence -> !prevalence.range().startsWith("0.0"))
                .sorted(Comparator.comparingInt(PrevalenceWords::rank)
                        .thenComparing(prevalence -> !prevalence.geography().equals("Worldwide")))
                .map(prevalence -> value(prevalence, m))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static int rank(Prevalence prevalence) {
        int rank = TYPES.indexOf(prevalence.type().toLowerCase(Locale.ROOT));
        return rank < 0 ? TYPES.size() : rank;
    }

    private static Glance.Value value(Prevalence prevalence, Messages m) {
        String key = "prevalence." + prevalence.type().toLowerCase(Locale.ROOT).replace(' ', '-');
        String type = m.has(key) ? m.text(key) : prevalence.type();
        return new Glance.Value(range(prevalence.range(), m), type + ", " + prevalence.geography(), "");
    }

    /** The class in words; as it is written where it is none that we know. */
    public static String range(String written, Messages m) {
        Matcher range = CLASS.matcher(written);
        if (!range.matches()) {
            return written;
        }
        long of = Long.parseLong(range.group(4).replace(" ", ""));
        long from = Long.parseLong(range.group(2));
        return switch (range.group(1)) {
            case "<" -> m.text("prevalence.range.fewer", from, of);
            case ">" -> m.text("prevalence.range.more", from, of);
            default ->
                range.group(3) == null
                        ? m.text("prevalence.range.one", from, of)
                        : m.text("prevalence.range.between", from, Long.parseLong(range.group(3)), of);
        };
    }
}
