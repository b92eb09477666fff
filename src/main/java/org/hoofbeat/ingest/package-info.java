/**
 * From outside files to the centre's own stores: parse, check, join, write, report. What comes out replaces the former
 * generation whole or not at all.
 *
 * <p>A pack is built by {@link org.hoofbeat.ingest.PackBuild}: it opens files ({@code OutsideFile}), hands them to the
 * parsers of {@code org.hoofbeat.sources}, gathers the records ({@code Gathered}) and joins them into tables
 * ({@link org.hoofbeat.ingest.KnowledgeAssembler}).
 */
@NullMarked
package org.hoofbeat.ingest;

import org.jspecify.annotations.NullMarked;
