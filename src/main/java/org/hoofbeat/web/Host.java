package org.hoofbeat.web;

import java.util.List;

/**
 * The organisation that runs this centre, in its own words. Empty texts mean that it gave none; then the page that would
 * show them says so.
 *
 * @param name shown in the head of every page
 * @param logo path of an image file on the host's machine, or empty
 * @param imprint who is responsible, as plain paragraphs separated by blank lines
 * @param privacy what happens to people's data, as plain paragraphs
 * @param accessibility how accessible the site is and whom to tell about barriers, as plain paragraphs
 * @param helpLines telephone and mail help for readers, one line each
 * @param urgentLines help for somebody who may be in danger now, one line each
 */
public record Host(
        String name,
        String logo,
        String imprint,
        String privacy,
        String accessibility,
        List<String> helpLines,
        List<String> urgentLines) {

    public Host {
        helpLines = List.copyOf(helpLines);
        urgentLines = List.copyOf(urgentLines);
    }

    /** A host without help for emergencies of its own. */
    public Host(
            String name, String logo, String imprint, String privacy, String accessibility, List<String> helpLines) {
        this(name, logo, imprint, privacy, accessibility, helpLines, List.of());
    }

    /** What is shown at once to somebody who may be in danger now: the lines for that, else those for everybody. */
    public List<String> linesForUrgency() {
        return urgentLines.isEmpty() ? helpLines : urgentLines;
    }
}
