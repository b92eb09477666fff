package org.hoofbeat.sources.ctgov;

import java.io.ByteArrayInputStream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/** Reads the bytes of one study. Digits of numbers, order of members and unknown fields are kept. */
public final class StudyJson {
    private StudyJson() {}

    /**
     * @param name what to call the record in messages
     * @throws MalformedSourceException when this is no JSON object, or exceeds a bound
     */
    public static Json.Obj parse(String name, byte[] bytes) {
        if (JsonSource.readAsItIs(new SourceText(name, new ByteArrayInputStream(bytes))) instanceof Json.Obj object) {
            return object;
        }
        throw new MalformedSourceException(name, "an object is expected");
    }
}
