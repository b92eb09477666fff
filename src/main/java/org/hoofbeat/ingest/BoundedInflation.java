package org.hoofbeat.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hoofbeat.sources.MalformedSourceException;

/** Unpacked data that may be large, but not out of all proportion to what was packed (decision "Imports"). */
final class BoundedInflation extends FilterInputStream {
    static final int HIGHEST_RATIO = 200;
    static final long FREE_BYTES = 64L << 20;

    private final String name;
    private final long limit;
    private long read;

    /** @param packed the number of bytes that the stream was packed into */
    BoundedInflation(String name, InputStream in, long packed) {
        super(in);
        this.name = name;
        this.limit = Math.max(FREE_BYTES, Math.max(0, packed) * HIGHEST_RATIO);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limit) {
            throw new MalformedSourceException(
                    name,
                    "the data expands more than " + HIGHEST_RATIO
                            + ":1 beyond 64 MB; refused, because only hostile files do");
        }
    }
}
