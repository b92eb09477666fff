package org.hoofbeat.model.literature;

/**
 * Another publication that corrects, retracts, comments or continues this one, or that this one does that to.
 *
 * @param relation what the other is to this one, as PubMed writes it: {@code ErratumIn}, {@code RetractionIn},
 *     {@code RetractionOf}, {@code ExpressionOfConcernIn}, {@code CommentOn}
 * @param source where the other appeared, {@code Lancet. 2010 Feb 6;375(9713):445}
 * @param pmid the other's PubMed number; may be empty
 * @param note a remark
 */
public record RelatedArticle(String relation, String source, String pmid, String note) {}
