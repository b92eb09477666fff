package org.hoofbeat.web.trials;

/**
 * A way to find something where a search found nothing: leaving out one part of it, or all parts that narrow it.
 *
 * @param what what is left out, in words
 * @param studies how many studies are found then, at least 1
 * @param address the search without it
 */
public record Relaxation(String what, long studies, String address) {}
