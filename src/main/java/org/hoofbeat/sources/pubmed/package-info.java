/**
 * PubMed's files: the XML of the baseline, of updates and of E-utilities, and lists of articles as JSON, one a line.
 *
 * <p>A file is cut into its records first, byte by byte, so that a broken record is told from its neighbours; each record is
 * then read by a small reader of our own. It knows no entities but the five of XML, so a file can declare what it likes and
 * gains nothing, and it tells the byte where a record is broken.
 */
@NullMarked
package org.hoofbeat.sources.pubmed;

import org.jspecify.annotations.NullMarked;
