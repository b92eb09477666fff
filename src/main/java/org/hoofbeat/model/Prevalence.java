package org.hoofbeat.model;

/**
 * One statement on how many people have a disease, as Orphanet gives it.
 *
 * @param type what was counted: "Point prevalence", "Annual incidence", "Cases/families" …
 * @param range the class or number, in the source's words: "1-5 / 10 000"
 * @param geography where: "Europe", "Worldwide" …
 * @param reference what it rests on, in the source's words: "20301510[PMID]", "[EXPERT]"
 */
public record Prevalence(String type, String range, String geography, String reference) {}
