package org.hoofbeat.web.desk;

import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.web.text.Messages;

/** Something that shows on the desk. Each bean of this type is asked, in Spring's order. */
public interface DeskPart {
    /** What it has for this person now; empty where that is nothing. */
    Optional<DeskBox> findFor(Person.Member member, Messages messages);
}
