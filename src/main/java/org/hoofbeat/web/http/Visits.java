package org.hoofbeat.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.security.FormTokens;
import org.hoofbeat.web.security.SignedIn;
import org.hoofbeat.web.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Visit} from a request. The address wins over the cookies, which only remember; what neither says is
 * asked of the browser's headers.
 */
public final class Visits {
    /** The most findings that an address or cookie may hold; those beyond are not read. */
    static final int MOST_FINDINGS = 500;

    /** Parameters that a visit holds by themselves. */
    private static final Set<String> OWN = Set.of("lang", "observed", "excluded");

    static final String LANGUAGE_COOKIE = "lang";
    static final String FINDINGS_COOKIE = "findings";

    private Visits() {}

    /** The visit that a request is. */
    public static Visit of(HttpServletRequest request) {
        return new Visit(
                language(request),
                findings(request),
                request.getRequestURI(),
                otherQuery(request),
                request.getHeader("HX-Request") != null,
                SignedIn.person(),
                () -> FormTokens.of(request));
    }

    /** The finding set that the address holds; empty where it says nothing of findings, an empty set where it clears them. */
    static Optional<FindingSet> findInAddress(HttpServletRequest request) {
        String[] observed = values(request, "observed");
        String[] excluded = values(request, "excluded");
        if (observed == null && excluded == null) {
            return Optional.empty();
        }
        List<Curie> ruledOut = curies(excluded);
        List<Curie> seen = curies(observed);
        return Optional.of(FindingSet.of(seen, ruledOut));
    }

    /** The language that the address asks for. */
    static Optional<Language> findLanguageInAddress(HttpServletRequest request) {
        return findParameter(request, "lang").flatMap(Language::findOffered);
    }

    /** The first value that was sent under a name; empty where there is none, or the request cannot be read. */
    public static Optional<String> findParameter(HttpServletRequest request, String name) {
        String[] sent = values(request, name);
        return sent == null ? Optional.empty() : Optional.of(sent[0]);
    }

    /**
     * What was sent under a name. An address or a form that the container cannot read has no parameters: its page, or the one
     * that says what is wrong with it, is written all the same.
     */
    private static String @Nullable [] values(HttpServletRequest request, String name) {
        try {
            return request.getParameterValues(name);
        } catch (InvalidParameterException unreadable) {
            return null;
        }
    }

    private static String otherQuery(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(parameter ->
                                !parameter.isEmpty() && !OWN.contains(parameter.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
    }

    private static FindingSet findings(HttpServletRequest request) {
        return findInAddress(request).orElseGet(() -> findCookie(request, FINDINGS_COOKIE)
                .map(RememberedFindings::read)
                .orElse(FindingSet.empty()));
    }

    private static Language language(HttpServletRequest request) {
        return findLanguageInAddress(request)
                .or(() -> findCookie(request, LANGUAGE_COOKIE).flatMap(Language::findOffered))
                .orElseGet(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .map(Language::negotiate)
                        .orElse(Language.EN));
    }

    private static Optional<String> findCookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static List<Curie> curies(String @Nullable [] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Stream.of(value.split("[,\\s]+")))
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> Curie.findIn(text).stream())
                        .limit(MOST_FINDINGS)
                        .toList();
    }
}
