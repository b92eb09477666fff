package org.hoofbeat.model.literature;

/**
 * A number of an article elsewhere.
 *
 * @param type as PubMed writes it: {@code pubmed}, {@code doi}, {@code pmc}, {@code pii}, {@code mid}, {@code bookaccession}
 * @param value the number, {@code PMC4380289} for one of PubMed Central
 */
public record ArticleId(String type, String value) {}
