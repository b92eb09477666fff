package org.hoofbeat.web.pages.disease;

/**
 * One way of being passed on as it is shown.
 *
 * @param title its plain name
 * @param sentence what it means
 * @param stated the medical name and who says so
 */
public record InheritanceRow(String title, String sentence, SignRow stated) {}
