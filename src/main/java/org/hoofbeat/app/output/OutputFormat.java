package org.hoofbeat.app.output;

/** The formats that results are written in. */
public enum OutputFormat {
    /** Aligned columns, for people. */
    TABLE,
    /** One JSON document. */
    JSON,
    /** A header line and one line a row, tabs between. */
    TSV,
    /** One page that needs nothing beside itself; for batches. */
    HTML
}
