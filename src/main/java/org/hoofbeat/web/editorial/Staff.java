package org.hoofbeat.web.editorial;

import java.net.URI;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the pages of people who write share: who asks, and where to go after a form. */
public final class Staff {
    private Staff() {}

    /** Who asks; the doors let nobody else in. */
    public static Person.Member of(Visit visit) {
        if (visit.person() instanceof Person.Member member) {
            return member;
        }
        throw new IllegalStateException("a reader came through a door for members at " + visit.path());
    }

    /** After a form: to a page of ours. */
    public static ResponseEntity<String> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
