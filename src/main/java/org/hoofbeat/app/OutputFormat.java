package org.hoofbeat.app;

/** How a command writes its results: for people, for programs, or for spreadsheets. */
enum OutputFormat {
    TABLE,
    JSON,
    TSV
}
