package org.hoofbeat.store.raw;

import java.util.Comparator;

/**
 * Where one version of a record lies.
 *
 * @param hash of the record's key; different keys may share one, the frame itself holds the key
 * @param version the version's number
 * @param segment the segment's number
 * @param offset of the frame in the segment
 * @param size of the record in bytes, before it was compressed
 */
record Place(long hash, long version, int segment, int offset, int size) {
    /** Newest last: by version, then by the order in which they were added. */
    static final Comparator<Place> BY_AGE = Comparator.comparingLong(Place::version)
            .thenComparingInt(Place::segment)
            .thenComparingInt(Place::offset);
}
