package org.hoofbeat.diseases.editorial;

import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;

/** Looks whether somebody may do something with a section. */
final class Permission {
    private Permission() {}

    static void require(Person.Member who, Right right) {
        if (!who.may(right)) {
            throw new EditorialException.NotAllowed(
                    "The role %s does not include the right '%s'; ask somebody who has it"
                            .formatted(
                                    who.role().key(),
                                    right.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', ' ')));
        }
    }
}
