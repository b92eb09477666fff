package org.hoofbeat.search.records;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many in all, exact
 * @param next the cursor of the page after this one
 * @param facets for each field that was asked for its values and their numbers, the most frequent first
 */
public record RecordPage(long total, List<RecordHit> hits, String next, Map<String, Map<String, Long>> facets) {}
