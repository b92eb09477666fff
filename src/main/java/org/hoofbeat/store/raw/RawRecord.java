package org.hoofbeat.store.raw;

/**
 * One version of one record.
 *
 * @param key what the record is called everywhere, such as an NCT number; 1 to 255 bytes of UTF-8
 * @param version how new it is: of two versions of one record the one with the higher number counts, of two with the same
 *     number the one that was added later
 * @param content the record, byte for byte as it came
 */
public record RawRecord(String key, long version, byte[] content) {}
