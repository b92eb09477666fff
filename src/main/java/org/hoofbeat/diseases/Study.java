package org.hoofbeat.diseases;

/**
 * How much a disease has been studied, as far as the facts on its page show.
 *
 * @param papers how many PubMed articles they cite
 * @param people the greatest number of people among whom one source counted one sign; 0 where nobody counted
 */
public record Study(int papers, int people) {}
