package org.hoofbeat.accounts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.people.Role;

/**
 * Who may do what. This is the only place where it is written. A right that no role is given here is nobody's.
 */
public final class Rights {
    private static final Map<Role, Set<Right>> BY_ROLE = new EnumMap<>(Role.class);

    static {
        Set<Right> specialist = EnumSet.of(
                Right.OWN_ACCOUNT,
                Right.WORK_AT_DESK,
                Right.DRAFT_SECTIONS,
                Right.IMPORT_PAGES,
                Right.ANSWER_QUESTIONS);
        Set<Right> reviewer = with(specialist, Right.PUBLISH_SECTIONS);
        Set<Right> administrator = with(reviewer, Right.KEEP_ACCOUNTS, Right.READ_AUDIT);
        BY_ROLE.put(Role.SPECIALIST, specialist);
        BY_ROLE.put(Role.REVIEWER, reviewer);
        BY_ROLE.put(Role.ADMINISTRATOR, administrator);
    }

    private Rights() {}

    /** Whether somebody of this role may do this. */
    public static boolean allow(Role role, Right right) {
        return BY_ROLE.getOrDefault(role, Set.of()).contains(right);
    }

    private static Set<Right> with(Set<Right> rights, Right... more) {
        Set<Right> all = EnumSet.copyOf(rights);
        all.addAll(Set.of(more));
        return all;
    }
}
