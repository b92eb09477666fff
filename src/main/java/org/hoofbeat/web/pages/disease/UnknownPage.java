package org.hoofbeat.web.pages.disease;

/**
 * Shown where an address names no disease or gene that the data know.
 *
 * @param given what the address named, ready to be searched for
 * @param title what is not there
 * @param text what to do about it
 */
public record UnknownPage(String given, String title, String text) {}
