package org.hoofbeat.search.records;

import java.util.List;
import java.util.Map;

/**
 * One record that was found.
 *
 * @param score how well it matches
 * @param stored what its {@code x_} fields hold
 */
public record RecordHit(String id, double score, Map<String, List<String>> stored) {}
