package org.hoofbeat.model.literature;

import java.util.List;

/**
 * Somebody who had a part in a work: a person, or a group under one name.
 *
 * @param role what part
 * @param family a person's family name; empty for a group
 * @param given a person's given names, as far as they are known
 * @param initials of the given names, {@code JT}
 * @param suffix {@code Jr}, {@code 3rd}
 * @param group a group's name; empty for a person
 * @param orcid sixteen digits in groups of four, without the address; may be empty
 * @param affiliations where the person works, as the article writes it
 */
public record Contributor(
        Role role,
        String family,
        String given,
        String initials,
        String suffix,
        String group,
        String orcid,
        List<String> affiliations) {
    public Contributor {
        affiliations = List.copyOf(affiliations);
    }

    /** What part somebody had. */
    public enum Role {
        AUTHOR,
        EDITOR,
        INVESTIGATOR
    }

    /** Whether it is a group. */
    public boolean isGroup() {
        return !group.isEmpty();
    }

    /** As PubMed lists it: family name, initials and suffix, {@code Gandour JT}; a group's name as it is. */
    public String listed() {
        if (isGroup()) {
            return group;
        }
        String name = initials.isEmpty() ? family : family + " " + initials;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    /** In full, family name first: {@code Gandour, Jackson T}. */
    public String full() {
        if (isGroup()) {
            return group;
        }
        String name = given.isEmpty() ? initials : given;
        return name.isEmpty() ? family : family + ", " + name;
    }
}
