package org.hoofbeat.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to an address that asks too often. It stands before everything that could refuse a request for another reason,
 * so that rejected attempts count.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RateLimits extends OncePerRequestFilter {
    private static final int TOO_MANY = 429;

    /** What can be guessed at, or is read by people. */
    private static final List<String> FORMS = List.of(
            "/login/**",
            "/reset",
            "/ask/**",
            "/report",
            "/follow/**",
            "/account/password",
            "/account/second-factor/**");

    /** Comes back from a single sign-on by GET, and makes this server ask the other one. */
    private static final List<String> SIGN_ON = List.of("/login/sign-on/**");

    private static final List<String> IMITATED = List.of(
            "/entrez/**", "/api/v2/**", "/v3/**", "/fhir/**", "/ols/**", "/hpo/**", "/infobutton/**", "/connect/**");

    private final Callers callers;
    private final List<Limited> limited;

    /**
     * Addresses that share one limit.
     *
     * @param addresses of this site
     * @param limit for all of them together
     */
    private record Limited(List<RequestMatcher> addresses, RateLimit limit) {
        boolean covers(HttpServletRequest request) {
            return addresses.stream().anyMatch(address -> address.matches(request));
        }
    }

    RateLimits(Limits limits) {
        this.callers = new Callers(limits.trustedProxies());
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> forms = Stream.concat(
                        FORMS.stream().map(path -> paths.matcher(HttpMethod.POST, path)),
                        SIGN_ON.stream().map(paths::matcher))
                .<RequestMatcher>map(matcher -> matcher)
                .toList();
        List<RequestMatcher> imitated =
                IMITATED.stream().<RequestMatcher>map(paths::matcher).toList();
        this.limited = List.of(
                new Limited(forms, new RateLimit(limits.formsPerMinute())),
                new Limited(imitated, new RateLimit(limits.apisPerMinute())));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limited.stream()
                .filter(some -> some.covers(request))
                .flatMap(some -> some.limit.take(callers.of(request)).stream())
                .findFirst();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(TOO_MANY);
    }
}
