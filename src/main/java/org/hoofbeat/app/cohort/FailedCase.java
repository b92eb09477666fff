package org.hoofbeat.app.cohort;

/**
 * One file of a cohort that could not be used.
 *
 * @param file its path, relative to the cohort
 * @param reason why
 */
public record FailedCase(String file, String reason) {}
