package org.hoofbeat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.Curie;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/**
 * Gives the pages that follow from the pack, and from what people wrote about a disease, an ETag before they are made, and spares making them for a reader who has them.
 * Browsers keep them and ask each time whether they still hold; nobody in between keeps them, because they show the
 * reader's findings. Pages that follow from more than the pack are not kept at all, and nothing is that is shown to somebody
 * who signed in.
 */
final class PackCaching implements HandlerInterceptor {
    private static final List<String> DISEASE = List.of("/disease/", "/professional/");

    private final Supplier<String> edition;
    private final ToLongFunction<Curie> texts;

    /**
     * @param edition changes whenever the pack, the program or the studies do
     * @param texts changes whenever what people wrote about a disease does
     */
    PackCaching(Supplier<String> edition, ToLongFunction<Curie> texts) {
        this.edition = edition;
        this.texts = texts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (SignedIn.person() != Person.READER) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            return true;
        }
        if (method.getMethodAnnotation(FromPack.class) == null) {
            if (isPage(method)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
        return !new ServletWebRequest(request, response).checkNotModified(tag(request));
    }

    private static boolean isPage(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Visit.class);
    }

    private String tag(HttpServletRequest request) {
        Visit visit = Visits.of(request);
        @Nullable String query = request.getQueryString();
        long content = hash(String.join(
                "\n",
                edition.get(),
                textsAt(visit.path()),
                visit.language().tag(),
                FindingQuery.of(visit.findings()),
                visit.path(),
                query == null ? "" : query,
                Boolean.toString(visit.fragment())));
        return "W/\"" + HexFormat.of().toHexDigits(content) + "\"";
    }

    /** The edition of the texts of the disease that a path leads to; only pages of diseases show any. */
    private String textsAt(String path) {
        return DISEASE.stream()
                .filter(path::startsWith)
                .map(start -> path.substring(start.length()).replaceFirst("/.*", ""))
                .flatMap(id -> Curie.findIn(UriUtils.decode(id, StandardCharsets.UTF_8)).stream())
                .map(disease -> Long.toString(texts.applyAsLong(disease)))
                .findFirst()
                .orElse("");
    }

    /** FNV-1a, 64 bits: two pages of one address differ in few characters, so 32 bits would be too coarse. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
