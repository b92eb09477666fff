package org.hoofbeat.web.desk;

import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;

/**
 * The start page of somebody who works here.
 *
 * @param member who it is
 * @param boxes what waits
 */
public record DeskPage(Person.Member member, List<DeskBox> boxes) {

    public DeskPage {
        boxes = List.copyOf(boxes);
    }

    /** Whether the link to the accounts shows. */
    public boolean keepsAccounts() {
        return member.may(Right.KEEP_ACCOUNTS);
    }

    /** Whether the link to the audit shows. */
    public boolean readsAudit() {
        return member.may(Right.READ_AUDIT);
    }
}
