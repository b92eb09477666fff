package org.hoofbeat.sources;

import java.io.InputStream;

/**
 * One outside file (or one member of an archive) as a stream of bytes, already unpacked.
 *
 * @param name how messages call it, for instance {@code phenotype.hpoa} or {@code mondo.zip!mondo_exactmatch_omim.sssom.tsv}
 * @param bytes its contents; whoever opened the stream closes it
 */
public record SourceText(String name, InputStream bytes) {}
