package org.hoofbeat.accounts.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An OpenID provider on this machine, as strict as a real one: codes are good once, the code verifier, the client's secret and
 * the address to return to must fit. What it says of people is what the test wants.
 */
public final class StandInProvider implements AutoCloseable {
    public static final String CLIENT = "hoofbeat";
    public static final String SECRET = "a secret of the site and the provider";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    private record Granted(String token, String challenge, String redirect) {}

    /** What the browser was sent with. */
    public record Asked(Map<String, List<String>> parameters) {
        public String get(String name) {
            return parameters.get(name).getFirst();
        }
    }

    public StandInProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often anybody asked it for anything. */
    public int asked() {
        return asked.get();
    }

    /** The parameters of an address that a browser was sent to. */
    public Asked read(String address) {
        return new Asked(URLUtils.parseParameters(URI.create(address).getRawQuery()));
    }

    /** The claims of an honest token for somebody who was asked for like that. */
    public JWTClaimsSet.Builder claims(Asked asked, String subject, String name) {
        long now = System.currentTimeMillis();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(subject)
                .claim("preferred_username", name)
                .claim("name", "The full name of " + name)
                .claim("nonce", asked.get("nonce"))
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000));
    }

    /** A code for a token with these claims, signed with the provider's key. */
    public String grant(Asked asked, JWTClaimsSet claims) {
        return grant(asked, claims, key);
    }

    /** The same, signed with somebody else's key that claims to be the provider's. */
    public String grantWithAnotherKey(Asked asked, JWTClaimsSet claims) {
        try {
            return grant(asked, claims, new RSAKeyGenerator(2048).keyID("k1").generate());
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String grant(Asked asked, JWTClaimsSet claims, RSAKey signer) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(signer.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signer));
            String code = UUID.randomUUID().toString();
            codes.put(code, new Granted(token.serialize(), asked.get("code_challenge"), asked.get("redirect_uri")));
            return code;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Granted granted = codes.remove(form.get("code").getFirst());
        boolean fits = granted != null
                && isOurClient(exchange.getRequestHeaders().getFirst("Authorization"))
                && granted.redirect.equals(form.get("redirect_uri").getFirst())
                && granted.challenge.equals(CodeChallenge.compute(
                                CodeChallengeMethod.S256,
                                new CodeVerifier(form.get("code_verifier").getFirst()))
                        .getValue());
        answer(
                exchange,
                fits ? 200 : 400,
                fits
                        ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                                .formatted(granted.token)
                        : "{\"error\":\"invalid_grant\"}");
    }

    private static boolean isOurClient(String authorization) {
        String pair = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .equals(authorization);
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        asked.incrementAndGet();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
