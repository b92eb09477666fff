package org.hoofbeat.accounts.oidc;

import java.util.Set;

/**
 * Who somebody is, in the words of a provider that was checked.
 *
 * @param subject issuer and subject as one text; names a person for ever
 * @param name of the account
 * @param displayName what readers see; may be empty
 * @param roleValues what the claim of roles holds; empty where there is none
 */
public record Identity(String subject, String name, String displayName, Set<String> roleValues) {

    public Identity {
        roleValues = Set.copyOf(roleValues);
    }
}
