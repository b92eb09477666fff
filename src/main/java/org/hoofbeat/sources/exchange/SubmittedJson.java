package org.hoofbeat.sources.exchange;

import java.io.ByteArrayInputStream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/** Reads the JSON that a client sent, whatever it is. */
public final class SubmittedJson {
    private SubmittedJson() {}

    /**
     * @param name what to call it in messages
     * @throws UnreadableSubmissionException when it is no JSON, or exceeds a bound
     */
    public static Json parse(String name, byte[] bytes) {
        try {
            return JsonSource.readAsItIs(new SourceText(name, new ByteArrayInputStream(bytes)));
        } catch (MalformedSourceException malformed) {
            throw new UnreadableSubmissionException(malformed);
        }
    }
}
