package org.hoofbeat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses, and remembers for the page that says so whether it was the form that was not believed. */
public final class Refusal implements AccessDeniedHandler {
    private static final String FORM_NOT_BELIEVED = Refusal.class.getName() + ".form";

    /** Whether the request was refused because its form was not from a page of ours, or too old. */
    public static boolean wasForTheForm(HttpServletRequest request) {
        return request.getAttribute(FORM_NOT_BELIEVED) != null;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        if (denied instanceof CsrfException) {
            request.setAttribute(FORM_NOT_BELIEVED, Boolean.TRUE);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
