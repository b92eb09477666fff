package org.hoofbeat.web.eutils;

import java.util.Map;
import java.util.Optional;
import org.hoofbeat.literature.Literature;

/** All scripts by their names. */
public final class Eutils {
    private final Map<String, Script> scripts;

    /** @param window how far a client may go in a list of what was found; 0 for to its end */
    public Eutils(Literature literature, long window) {
        this.scripts = Map.of(
                "einfo", new InfoScript(literature),
                "esearch", new SearchScript(literature, window),
                "epost", new PostScript(literature),
                "esummary", new SummaryScript(literature),
                "efetch", new FetchScript(literature),
                "elink", new LinkScript(literature),
                "espell", new SpellScript(literature),
                "egquery", new GlobalScript(literature),
                "ecitmatch", new MatchScript(literature));
    }

    /** What a script answers; empty where there is no such script. */
    Optional<Answer> answer(String name, Params params) {
        return Optional.ofNullable(scripts.get(name.replaceFirst("\\.f?cgi$", "")))
                .map(script -> {
                    try {
                        return script.answer(params);
                    } catch (ScriptException impossible) {
                        return script.error(params, String.valueOf(impossible.getMessage()));
                    }
                });
    }
}
