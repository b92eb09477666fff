package org.hoofbeat.web.eutils;

/** One of the scripts. */
interface Script {
    /** @throws ScriptException when the call cannot be answered */
    Answer answer(Params params);

    /** An error in the script's own form. */
    Answer error(Params params, String message);
}
