package org.hoofbeat.web.ctgov;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.trials.InvalidParameterException;

/**
 * Where a client is in a list of studies, as a text that says nothing to it.
 *
 * @param given how many studies it has got so far
 * @param cursor the index's own mark
 */
record PageToken(long given, String cursor) {
    private static final PageToken FIRST = new PageToken(0, RecordQuery.FIRST);

    /** @throws InvalidParameterException when the token is none of ours, or belongs to another search */
    static PageToken read(Parameters parameters) {
        String token = parameters.find("pageToken").orElse("");
        if (token.isEmpty()) {
            return FIRST;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() > 12 && bytes.getInt() == fingerprint(parameters.all())) {
                long given = bytes.getLong();
                return new PageToken(given, StandardCharsets.UTF_8.decode(bytes).toString());
            }
        } catch (IllegalArgumentException noBase64) {
            throw new InvalidParameterException("Invalid value in parameter pageToken");
        }
        throw new InvalidParameterException("Invalid value in parameter pageToken");
    }

    String write(Parameters parameters) {
        byte[] mark = cursor.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(12 + mark.length)
                .putInt(fingerprint(parameters.all()))
                .putLong(given)
                .put(mark);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    boolean isFirst() {
        return given == 0;
    }

    /** All other parameters have to stay as they were. */
    private static int fingerprint(Map<String, String> parameters) {
        Map<String, String> lasting = new TreeMap<>(parameters);
        lasting.keySet().removeAll(java.util.Set.of("countTotal", "pageSize", "pageToken"));
        var crc = new CRC32C();
        crc.update(lasting.toString().getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
