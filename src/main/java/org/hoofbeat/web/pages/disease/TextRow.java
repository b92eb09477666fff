package org.hoofbeat.web.pages.disease;

/**
 * A text that people wrote, as the page shows it.
 *
 * @param id its number, for anchors
 * @param lang the language of the text where it is not that of the page; empty where it is
 * @param html the text
 * @param byline who wrote it and who last looked at it, when
 * @param source what it was taken from; empty for a text of this centre
 * @param link where that is
 * @param licence under which it is shown here, and how old it is at its source
 */
public record TextRow(long id, String lang, String html, String byline, String source, String link, String licence) {}
