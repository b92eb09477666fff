package org.hoofbeat.web.eutils;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.matching.CitationMatch;
import org.hoofbeat.literature.matching.CitationMatcher;
import org.hoofbeat.literature.matching.WrittenCitation;

/** {@code ecitmatch}: PubMed numbers for citations, a line each. */
final class MatchScript implements Script {
    private static final int PARTS = 6;

    private final CitationMatcher matcher;

    MatchScript(Literature literature) {
        this.matcher = new CitationMatcher(literature.index());
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        String rows = params.get("bdata");
        if (rows.isEmpty()) {
            throw new ScriptException("Empty bdata - nothing todo");
        }
        return Answer.text(out -> {
            for (String row : rows.split("[\\r\\n]+")) {
                if (!row.isBlank()) {
                    out.write(line(row.strip()));
                }
            }
        });
    }

    private String line(String row) {
        List<String> parts = Arrays.asList(row.split("\\|", -1));
        if (parts.size() < PARTS) {
            return row + "|NOT_FOUND;INVALID_FORMAT\n";
        }
        var citation = new WrittenCitation(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
        String answer =
                switch (matcher.match(citation)) {
                    case CitationMatch.Found(String pmid) -> pmid;
                    case CitationMatch.Ambiguous(long count) -> "AMBIGUOUS (" + count + " citations)";
                    case CitationMatch.NotFound _ -> "NOT_FOUND";
                    case CitationMatch.UnknownJournal _ -> "NOT_FOUND;INVALID_JOURNAL";
                };
        return String.join("|", parts.subList(0, PARTS)) + "|" + answer + "\n";
    }

    @Override
    public Answer error(Params params, String message) {
        return Answer.text(out -> out.write("ERROR: " + message + "\n"));
    }
}
