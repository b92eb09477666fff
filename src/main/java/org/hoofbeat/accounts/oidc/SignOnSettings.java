package org.hoofbeat.accounts.oidc;

import java.util.Map;
import org.hoofbeat.model.people.Role;

/**
 * What the host set about single sign-on. Empty texts stand for what it left out.
 *
 * @param issuer the provider's address; empty where there is no single sign-on
 * @param clientId by which the provider knows this site
 * @param secretFile file that holds the secret of this site; empty for a public client
 * @param label what the button calls the provider
 * @param nameClaim claim that holds the name of the account
 * @param roleClaim claim that holds roles or groups; empty where roles are given here alone
 * @param roles which role a value of that claim gives
 */
public record SignOnSettings(
        String issuer,
        String clientId,
        String secretFile,
        String label,
        String nameClaim,
        String roleClaim,
        Map<String, Role> roles) {

    public SignOnSettings {
        roles = Map.copyOf(roles);
    }

    /** Whether there is a single sign-on. */
    public boolean isOn() {
        return !issuer.isEmpty();
    }
}
