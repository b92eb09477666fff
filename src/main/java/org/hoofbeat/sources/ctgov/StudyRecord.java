package org.hoofbeat.sources.ctgov;

import org.hoofbeat.model.json.Json;

/**
 * One study as it was read.
 *
 * @param nctId its registry number, {@code NCT} and eight digits
 * @param version grows with the day of the last update and, within that, the day on which the registry gave the record out
 * @param study what it says
 * @param bytes the same, byte for byte as it stood in the file
 */
public record StudyRecord(String nctId, long version, Json.Obj study, byte[] bytes) {}
