package org.hoofbeat.web.pages;

/**
 * What the first page says in numbers.
 *
 * @param pack figures of the pack
 * @param studies how many studies can be found; 0 hides the figure
 */
public record HomePage(PackFigures pack, long studies) {}
