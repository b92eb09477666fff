package org.hoofbeat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The tokens by which a form proves that it came from a page of ours. A token is derived from the cookie of the session, or
 * from a cookie of its own for somebody who has not signed in, so that nothing has to be stored and a token is worth nothing
 * in another browser. That second cookie is only set by a page that has a form.
 */
public final class FormTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-Form-Token";
    static final String FIELD = "form-token";
    private static final String PURPOSE = "form";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionCookie cookies;

    FormTokens(SessionCookie cookies) {
        this.cookies = cookies;
    }

    /** What a form on the page that answers a request must send back; sets a cookie where there is none. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return findKey(request).<CsrfToken>map(FormTokens::token).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Fresh(Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof Fresh fresh) {
            cookies.set(response, SessionCookie.FORM, fresh.key());
        }
    }

    private Optional<String> findKey(HttpServletRequest request) {
        return cookies.find(request, SessionCookie.SESSION).or(() -> cookies.find(request, SessionCookie.FORM));
    }

    private static CsrfToken token(String key) {
        return new DefaultCsrfToken(HEADER, FIELD, derive(key));
    }

    private static String derive(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java machine has no HMAC-SHA-256", missing);
        }
    }

    /** A token whose cookie has still to be set. */
    private record Fresh(String key) implements CsrfToken {
        @Override
        public String getHeaderName() {
            return HEADER;
        }

        @Override
        public String getParameterName() {
            return FIELD;
        }

        @Override
        public String getToken() {
            return derive(key);
        }
    }
}
