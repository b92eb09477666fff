package org.hoofbeat.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoofbeat.notices.Letter;
import org.hoofbeat.notices.MailSettings;
import org.hoofbeat.notices.MailSettings.Security;

/** Checks what was written about mail. The server itself is asked nothing before the first letter. */
final class MailReading {
    private static final Map<String, Security> SECURITY =
            Map.of("starttls", Security.STARTTLS, "tls", Security.TLS, "none", Security.NONE);

    private MailReading() {}

    /** @throws SettingsException when something is missing, or is not what it must be */
    static MailSettings of(Function<Setting, String> text, int port) {
        String written = text.apply(Setting.MAIL_SECURITY);
        Security security = Optional.ofNullable(SECURITY.get(written))
                .orElseThrow(() -> new SettingsException(
                        "mail.security is '%s' but must be starttls, tls or none".formatted(written)));
        String host = text.apply(Setting.MAIL_HOST);
        String from = text.apply(Setting.MAIL_FROM);
        if (host.isEmpty()) {
            return MailSettings.NONE;
        }
        if (!Letter.isAddress(from)) {
            throw new SettingsException(
                    "mail.from is '%s' but must be an address such as desk@rare.example.org when mail.host is set"
                            .formatted(from));
        }
        return new MailSettings(host, port, security, text.apply(Setting.MAIL_USER), password(text), from);
    }

    private static String password(Function<Setting, String> text) {
        String password = text.apply(Setting.MAIL_PASSWORD);
        String file = text.apply(Setting.MAIL_PASSWORD_FILE);
        if (!password.isEmpty() && !file.isEmpty()) {
            throw new SettingsException("mail.password and mail.password-file exclude each other; keep one");
        }
        return file.isEmpty() ? password : PasswordFile.read(Setting.MAIL_PASSWORD_FILE.key(), file);
    }
}
