package org.hoofbeat.ingest.literature;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;

/**
 * Symbols of genes in texts, letter for letter. A symbol with a digit and at least four characters counts wherever it stands;
 * others are words or abbreviations too often, so they count only beside a word like "gene" or "variant".
 */
final class GeneSymbols {
    private static final int LONGEST = 16;
    private static final int SURE = 4;
    private static final Set<String> BESIDE = Set.of(
            "gene",
            "genes",
            "variant",
            "variants",
            "mutation",
            "mutations",
            "deletion",
            "protein",
            "encoding",
            "mutated",
            "mutant",
            "pathogenic",
            "deficiency",
            "haploinsufficiency",
            "locus",
            "exon",
            "allele");

    private final Map<String, String> symbols;

    private GeneSymbols(Map<String, String> symbols) {
        this.symbols = symbols;
    }

    static GeneSymbols of(Knowledge knowledge) {
        Map<String, String> symbols = new HashMap<>();
        for (int row = 0; row < knowledge.genes().size(); row++) {
            String symbol = knowledge.genes().get(row).symbol();
            symbols.put(symbol, symbol);
        }
        return new GeneSymbols(symbols);
    }

    /** Symbols that an article has, in title, abstract and keywords. */
    List<String> in(Article article) {
        Set<String> found = new LinkedHashSet<>();
        find(article.title(), found);
        article.text().sections().forEach(section -> find(section.text(), found));
        article.indexing().keywords().forEach(keyword -> find(keyword.text(), found));
        return List.copyOf(found);
    }

    private void find(String text, Set<String> found) {
        int from = 0;
        int length = text.length();
        while (from < length) {
            char c = text.charAt(from);
            if (c < 'A' || c > 'Z') {
                from = isPart(c) ? afterWord(text, from) : from + 1;
                continue;
            }
            int to = afterWord(text, from);
            if (to - from >= 2 && to - from <= LONGEST) {
                String symbol = symbols.get(text.substring(from, to));
                if (symbol != null && (isSure(symbol) || isBesideAGeneWord(text, from, to))) {
                    found.add(symbol);
                }
            }
            from = to;
        }
    }

    private static boolean isSure(String symbol) {
        return symbol.length() >= SURE && symbol.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBesideAGeneWord(String text, int from, int to) {
        return BESIDE.contains(wordFrom(text, to + 1)) || BESIDE.contains(wordBefore(text, from - 1));
    }

    private static String wordFrom(String text, int from) {
        int to = from;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        return from < to ? text.substring(from, to) : "";
    }

    private static String wordBefore(String text, int to) {
        int from = to;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        return from < to ? text.substring(from, to) : "";
    }

    private static int afterWord(String text, int from) {
        int to = from;
        while (to < text.length() && (isPart(text.charAt(to)) || text.charAt(to) == '-' && isLetterAt(text, to + 1))) {
            to++;
        }
        return to;
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && isPart(text.charAt(at));
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
