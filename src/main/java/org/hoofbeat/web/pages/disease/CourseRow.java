package org.hoofbeat.web.pages.disease;

/**
 * When a disease starts, or how it goes on, as it is shown.
 *
 * @param kind what it speaks of: "Starts", "Course" …
 * @param title in plain words
 * @param stated the medical name and who says so
 */
public record CourseRow(String kind, String title, SignRow stated) {}
