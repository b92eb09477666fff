package org.hoofbeat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hoofbeat.accounts.Sessions;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Finds out who is asking from the cookie and the row of the session, when something wants to know. Nothing is kept in this
 * process, so any web node can answer any request, and a session that was ended is over at once. The login page opens and
 * ends sessions; this class never writes one.
 */
final class SessionContext implements SecurityContextRepository {
    private final Sessions sessions;
    private final SessionCookie cookies;

    SessionContext(Sessions sessions, SessionCookie cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // The login page has written the row and set the cookie.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.find(request, SessionCookie.SESSION).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        return cookies.find(request, SessionCookie.SESSION)
                .flatMap(sessions::find)
                .<SecurityContext>map(member -> new SecurityContextImpl(SignedIn.authentication(member)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Asked by several filters and the page, answered once. */
    private static final class Once implements DeferredSecurityContext {
        private final java.util.function.Supplier<SecurityContext> source;
        private java.util.Optional<SecurityContext> loaded = java.util.Optional.empty();

        Once(java.util.function.Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = loaded.orElseGet(source);
            loaded = java.util.Optional.of(context);
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
