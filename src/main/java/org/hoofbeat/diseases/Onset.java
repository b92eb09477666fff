package org.hoofbeat.diseases;

/**
 * When a disease starts, in one of HPO's spans of age.
 *
 * @param stated the span and who says so
 * @param title with ages, as a title: "From 1 to 5 years of age"
 * @param start as it completes "it starts …"; empty where the wording has none
 * @param order where the span stands in a life, 0 for the earliest
 */
public record Onset(StatedTerm stated, String title, String start, int order) {}
