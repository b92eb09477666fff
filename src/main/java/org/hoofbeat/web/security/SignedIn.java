package org.hoofbeat.web.security;

import java.util.List;
import org.hoofbeat.accounts.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Between our word for who is asking and Spring Security's. */
public final class SignedIn {
    private SignedIn() {}

    /** Who asks for the page that is being made. */
    public static Person person() {
        return personOf(SecurityContextHolder.getContext().getAuthentication());
    }

    static Person personOf(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Person.Member member
                ? member
                : Person.READER;
    }

    static Authentication authentication(Person.Member member) {
        return new PreAuthenticatedAuthenticationToken(member, "", List.of());
    }
}
