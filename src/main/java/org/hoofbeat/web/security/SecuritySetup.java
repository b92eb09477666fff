package org.hoofbeat.web.security;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.accounts.Sessions;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filters of Spring Security, put together by hand: the five that this site needs are seen here, and a start does not pay
 * for the others.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {
    /** After the headers, the size limits and the rate limits; before everything that makes pages. */
    private static final int ORDER = -100;

    /** APIs and feeds look at no cookie, so nobody can be made to do anything there; files and health are for everybody. */
    private static final List<String> WITHOUT_COOKIES = List.of(
            "/api/**",
            "/entrez/**",
            "/v3/**",
            "/fhir/**",
            "/ols/**",
            "/hpo/**",
            "/infobutton/**",
            "/connect/**",
            "/feed/**",
            "/follow/stop", // Mail programs post to it by themselves; the word in the address is all that counts there.
            "/assets/**",
            "/health/**",
            "/favicon.ico",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap/**");

    @Bean
    FilterRegistrationBean<FilterChainProxy> security(Sessions sessions, SessionCookie cookies) {
        var refusal = new Refusal();
        var forms = new CsrfFilter(new FormTokens(cookies));
        forms.setAccessDeniedHandler(refusal);
        var refusals = new ExceptionTranslationFilter(new ToLogin(), new NullRequestCache());
        refusals.setAccessDeniedHandler(refusal);
        var pages = new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                new SecurityContextHolderFilter(new SessionContext(sessions, cookies)),
                forms,
                new AnonymousAuthenticationFilter("reader"),
                refusals,
                new AuthorizationFilter(new Doors()));
        var chains = new FilterChainProxy(List.of(new DefaultSecurityFilterChain(withoutCookies()), pages));
        chains.setFirewall(firewall());
        var bean = new FilterRegistrationBean<>(chains);
        bean.setOrder(ORDER);
        bean.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return bean;
    }

    /**
     * Refuses addresses that two readers could read in two ways. Odd characters elsewhere are for the pages and APIs to refuse,
     * which say what is wrong.
     */
    private static StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(_ -> true);
        firewall.setAllowedHeaderNames(_ -> true);
        firewall.setAllowedHeaderValues(_ -> true);
        // Addresses of terms stand in paths encoded twice, as the Ontology Lookup Service has them; no path is a
        // file's.
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        return firewall;
    }

    private static RequestMatcher withoutCookies() {
        return new OrRequestMatcher(Stream.of(WITHOUT_COOKIES)
                .flatMap(List::stream)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
