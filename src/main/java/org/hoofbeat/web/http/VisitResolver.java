package org.hoofbeat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.hoofbeat.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives page handlers the {@link Visit}, and remembers what the address said about language and findings. The findings are
 * forgotten with the browser's session; the language is kept for a year.
 */
final class VisitResolver implements HandlerMethodArgumentResolver {
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        Visits.findLanguageInAddress(request)
                .ifPresent(language -> remember(response, Visits.LANGUAGE_COOKIE, language.tag(), YEAR));
        Visits.findInAddress(request)
                .ifPresent(findings -> remember(
                        response,
                        Visits.FINDINGS_COOKIE,
                        RememberedFindings.write(findings),
                        findings.isEmpty() ? Duration.ZERO : Duration.ofSeconds(-1)));
        return Visits.of(request);
    }

    private static void remember(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
