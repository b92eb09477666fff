package org.hoofbeat.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoofbeat.accounts.oidc.SignOnSettings;
import org.hoofbeat.model.people.Role;

/** Checks what was written about the single sign-on. The provider itself is asked nothing. */
final class SignOnReading {
    private SignOnReading() {}

    /** @throws SettingsException when something is missing, or is not what it must be */
    static SignOnSettings of(Function<Setting, String> text, List<String> roles) {
        var settings = new SignOnSettings(
                text.apply(Setting.OIDC_ISSUER),
                text.apply(Setting.OIDC_CLIENT_ID),
                text.apply(Setting.OIDC_CLIENT_SECRET_FILE),
                text.apply(Setting.OIDC_LABEL),
                text.apply(Setting.OIDC_NAME_CLAIM),
                text.apply(Setting.OIDC_ROLE_CLAIM),
                rolesOf(roles));
        if (settings.isOn()) {
            check(settings);
        }
        return settings;
    }

    private static void check(SignOnSettings settings) {
        if (!isSafe(settings.issuer())) {
            throw new SettingsException("oidc.issuer is '%s' but must be an https address, or one of this machine"
                    .formatted(settings.issuer()));
        }
        if (settings.clientId().isEmpty()) {
            throw new SettingsException("oidc.client-id must be set when oidc.issuer is");
        }
        if (!settings.secretFile().isEmpty() && !Files.isReadable(Path.of(settings.secretFile()))) {
            throw new SettingsException(
                    "oidc.client-secret-file is '%s', which cannot be read".formatted(settings.secretFile()));
        }
    }

    /** Anybody on the way could sign in as anybody otherwise. */
    private static boolean isSafe(String issuer) {
        try {
            URI address = URI.create(issuer);
            return address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || List.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Map<String, Role> rolesOf(List<String> lines) {
        Map<String, Role> roles = new HashMap<>();
        for (String line : lines) {
            int sign = line.lastIndexOf('=');
            Role role = Role.findByKey(line.substring(sign + 1).strip())
                    .filter(_ -> sign > 0)
                    .orElseThrow(() -> new SettingsException(
                            "oidc.roles holds '%s' but must hold lines such as rare-desk=specialist; the roles are specialist, reviewer and administrator"
                                    .formatted(line)));
            roles.put(line.substring(0, sign).strip(), role);
        }
        return roles;
    }
}
