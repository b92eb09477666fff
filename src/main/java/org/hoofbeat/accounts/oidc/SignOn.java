package org.hoofbeat.accounts.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signs people on with an OpenID provider. Between going there and coming back nothing is kept here: the browser holds what
 * belongs together, so any web node can do the second half.
 */
public final class SignOn {
    private final SignOnSettings settings;
    private volatile @Nullable Provider provider;

    /** @param settings what the host set; nothing is asked of the provider yet */
    public SignOn(SignOnSettings settings) {
        this.settings = settings;
    }

    /** What the host set. */
    public SignOnSettings settings() {
        return settings;
    }

    /**
     * Begins.
     *
     * @param back the address of this site to which the provider sends the browser
     * @throws SignOnException when the provider does not answer
     */
    public Begun begin(URI back) {
        var state = new State();
        var nonce = new Nonce();
        var verifier = new CodeVerifier();
        var request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(provider().authorizationAddress())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        return new Begun(request.toURI(), String.join(".", state.getValue(), nonce.getValue(), verifier.getValue()));
    }

    /**
     * Ends: exchanges the code for a token and checks the token.
     *
     * @param arrived the whole address that the browser came back to
     * @param pending what it brought back in its cookie
     * @param back the address that was given to {@link #begin}
     * @throws SignOnException when the provider refused, or what it says cannot be believed
     */
    public Identity finish(URI arrived, String pending, URI back) {
        String[] parts = pending.split("\\.");
        if (parts.length != 3) {
            throw new SignOnException("The browser came back from the single sign-on without having begun it");
        }
        AuthenticationResponse response = parse(arrived);
        if (!new State(parts[0]).equals(response.getState())) {
            throw new SignOnException("The answer of the single sign-on belongs to another attempt");
        }
        if (!response.indicatesSuccess()) {
            throw new SignOnException("The single sign-on refused: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new SignOnException("The single sign-on sent no code");
        }
        return identity(provider().claims(code, new CodeVerifier(parts[2]), new Nonce(parts[1]), back));
    }

    private static AuthenticationResponse parse(URI arrived) {
        try {
            return AuthenticationResponseParser.parse(arrived);
        } catch (ParseException malformed) {
            throw new SignOnException("The answer of the single sign-on cannot be read", malformed);
        }
    }

    private Identity identity(IDTokenClaimsSet claims) {
        String name = text(claims, settings.nameClaim());
        if (name.isEmpty()) {
            throw new SignOnException("The single sign-on gave no claim '" + settings.nameClaim() + "'");
        }
        return new Identity(
                claims.getIssuer().getValue() + " " + claims.getSubject().getValue(),
                name,
                text(claims, "name"),
                values(claims, settings.roleClaim()));
    }

    private static String text(IDTokenClaimsSet claims, String claim) {
        return claims.getClaim(claim) instanceof String text ? text : "";
    }

    private static Set<String> values(IDTokenClaimsSet claims, String claim) {
        Object held = claim.isEmpty() ? null : claims.getClaim(claim);
        Set<String> values = new LinkedHashSet<>();
        if (held instanceof String text) {
            values.add(text);
        } else if (held instanceof Collection<?> several) {
            several.forEach(value -> values.add(String.valueOf(value)));
        }
        return values;
    }

    /** Looked up when first needed, and again when that failed. */
    private Provider provider() {
        Provider known = provider;
        if (known == null) {
            known = Provider.discover(settings);
            provider = known;
        }
        return known;
    }
}
