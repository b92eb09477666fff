package org.hoofbeat.web.eutils;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.literature.Literature;

/** {@code espell}: what was probably meant. */
final class SpellScript implements Script {
    private static final String DOCTYPE =
            "<!DOCTYPE eSpellResult PUBLIC \"-//NLM//DTD eSpellResult, 23 November 2004//EN\""
                    + " \"https://www.ncbi.nlm.nih.gov/entrez/query/DTD/eSpell.dtd\">";
    private static final Pattern WORD = Pattern.compile("\\[[^\\]]*]|[\\p{L}\\p{M}]{3,60}");
    private static final int MOST_WORDS = 50;

    private final Literature literature;

    SpellScript(Literature literature) {
        this.literature = literature;
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        String term = params.get("term");
        if (term.isEmpty()) {
            throw new ScriptException("Empty term - nothing todo");
        }
        var corrected = new StringBuilder();
        var pieces = new StringBuilder();
        Matcher words = WORD.matcher(term);
        int end = 0;
        int count = 0;
        boolean changed = false;
        while (words.find() && count++ < MOST_WORDS) {
            String word = words.group();
            String better = word.startsWith("[") || isOperator(word)
                    ? ""
                    : literature
                            .index()
                            .findSpelling(word.toLowerCase(Locale.ROOT))
                            .orElse("");
            corrected.append(term, end, words.start()).append(better.isEmpty() ? word : better);
            if (!better.isEmpty()) {
                changed = true;
                pieces.append(Xml.element("Original", term.substring(end, words.start())))
                        .append(Xml.element("Replaced", better));
                end = words.end();
                continue;
            }
            pieces.append(Xml.element("Original", term.substring(end, words.end())));
            end = words.end();
        }
        corrected.append(term.substring(end));
        return answer(term, changed ? corrected.toString() : "", changed ? pieces.toString() : "", "");
    }

    private static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    private static Answer answer(String query, String corrected, String pieces, String error) {
        return Answer.xml(
                DOCTYPE,
                "<eSpellResult>\n\t<Database>pubmed</Database>\n\t" + Xml.element("Query", query)
                        + "\n\t" + Xml.element("CorrectedQuery", corrected) + "\n\t<SpelledQuery>" + pieces
                        + "</SpelledQuery>\n\t" + (error.isEmpty() ? "<ERROR/>" : Xml.element("ERROR", error))
                        + "\n</eSpellResult>\n");
    }

    @Override
    public Answer error(Params params, String message) {
        return answer(params.get("term"), "", "", message);
    }
}
