package org.hoofbeat.model;

/**
 * Which file of which outside source a pack was built from.
 *
 * @param source who publishes it, for instance "Human Phenotype Ontology annotations"
 * @param file the file's name, without folders
 * @param version the version that the file states of itself, else the date it was fetched
 * @param date ISO calendar date of that version; empty where unknown
 * @param licence its licence, in a few words
 * @param sha256 checksum of the file's bytes as read, 64 lower-case hexadecimal digits
 * @param attribution the line of credit that its licence asks for; empty where none is asked
 */
public record SourceVersion(
        String source, String file, String version, String date, String licence, String sha256, String attribution) {}
