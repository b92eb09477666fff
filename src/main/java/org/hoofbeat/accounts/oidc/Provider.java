package org.hoofbeat.accounts.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** An OpenID provider as its own description tells of it, and the checks of the tokens that it signs. */
final class Provider {
    private static final int PATIENCE_MS = 5000;
    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final int CLOCK_SKEW_SECONDS = 60;

    /** Signatures with the provider's key pair; a shared secret proves nothing about who signed. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private final SignOnSettings settings;
    private final OIDCProviderMetadata metadata;
    private final IDTokenValidator validator;

    private Provider(SignOnSettings settings, OIDCProviderMetadata metadata, IDTokenValidator validator) {
        this.settings = settings;
        this.metadata = metadata;
        this.validator = validator;
    }

    static Provider discover(SignOnSettings settings) {
        try {
            var issuer = new Issuer(settings.issuer());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MS, PATIENCE_MS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST_ANSWER))
                    .build();
            var validator = new IDTokenValidator(
                    issuer,
                    new ClientID(settings.clientId()),
                    new JWSVerificationKeySelector<>(SIGNATURES, keys),
                    null);
            validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
            return new Provider(settings, metadata, validator);
        } catch (GeneralException | IOException unreachable) {
            throw new SignOnException(
                    "The single sign-on at %s does not describe itself; see that oidc.issuer is right and the provider runs"
                            .formatted(settings.issuer()),
                    unreachable);
        }
    }

    URI authorizationAddress() {
        return metadata.getAuthorizationEndpointURI();
    }

    /** What the provider says of the person, in exchange for a code. */
    IDTokenClaimsSet claims(AuthorizationCode code, CodeVerifier verifier, Nonce nonce, URI back) {
        try {
            return validator.validate(exchange(code, verifier, back), nonce);
        } catch (BadJOSEException | JOSEException untrue) {
            throw new SignOnException(
                    "The token of the single sign-on is not to be believed: " + untrue.getMessage(), untrue);
        }
    }

    private JWT exchange(AuthorizationCode code, CodeVerifier verifier, URI back) {
        try {
            HTTPRequest request = tokenRequest(new AuthorizationCodeGrant(code, back, verifier))
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MS);
            request.setReadTimeout(PATIENCE_MS);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new SignOnException("The single sign-on gave no token: "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            if (!(response instanceof OIDCTokenResponse granted)
                    || granted.getOIDCTokens().getIDToken() == null) {
                throw new SignOnException("The single sign-on gave no token that says who somebody is");
            }
            return granted.getOIDCTokens().getIDToken();
        } catch (ParseException | IOException failed) {
            throw new SignOnException("The single sign-on gave no token that can be read", failed);
        }
    }

    private TokenRequest tokenRequest(AuthorizationCodeGrant grant) throws IOException {
        var client = new ClientID(settings.clientId());
        URI address = metadata.getTokenEndpointURI();
        return settings.secretFile().isEmpty()
                ? new TokenRequest.Builder(address, client, grant).build()
                : new TokenRequest.Builder(address, new ClientSecretBasic(client, new Secret(secret())), grant).build();
    }

    private String secret() throws IOException {
        return Files.readString(Path.of(settings.secretFile())).strip();
    }
}
