package org.hoofbeat.web.editorial;

/**
 * The form by which anybody reports an error on a page.
 *
 * @param page the path of the page
 * @param text what was written; empty at first
 * @param most the most characters
 * @param fault the key of what is wrong with it; empty where nothing is
 * @param sent whether it has arrived
 */
public record ReportPage(String page, String text, int most, String fault, boolean sent) {}
