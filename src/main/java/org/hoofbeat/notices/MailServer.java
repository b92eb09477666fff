package org.hoofbeat.notices;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.hoofbeat.notices.MailSettings.Security;

/** Hands letters to the mail server, one at a time. */
final class MailServer {
    private static final String PATIENCE = "30000";
    private static final int REFUSED_FOR_GOOD = 500;

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this(settings, Map.of());
    }

    /** @param more properties of the mail library, such as whose certificates are trusted */
    MailServer(MailSettings settings, Map<String, Object> more) {
        this.settings = settings;
        Properties properties = properties(settings);
        properties.putAll(more);
        this.session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.from", settings.from());
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        boolean changes = settings.security() == Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(changes));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(changes));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /**
     * Hands a letter over. When this returns, the server has taken it.
     *
     * @param id of the letter, the same at each attempt, so that a second copy can be known for one
     * @throws UndeliveredException when it has not
     */
    void send(String id, Letter letter, Instant now) {
        try {
            Transport.send(message(id, letter, now));
        } catch (SendFailedException refused) {
            throw undelivered(refused, isForGood(refused));
        } catch (MessagingException failed) {
            throw undelivered(failed, false);
        }
    }

    private MimeMessage message(String id, Letter letter, Instant now) throws MessagingException {
        String host = settings.from().substring(settings.from().indexOf('@') + 1);
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + host + ">");
            }
        };
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no machine need answer.
        if (letter.findStop().isPresent()) { // RFC 8058: mail programs show a button.
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    /** Whether the server knows the letter will never do, such as one to a mailbox that does not exist. */
    private static boolean isForGood(MessagingException refused) {
        for (Exception at = refused; at instanceof MessagingException one; at = one.getNextException()) {
            if (code(one) >= REFUSED_FOR_GOOD) {
                return true;
            }
        }
        return false;
    }

    private static int code(MessagingException one) {
        return switch (one) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException letter -> letter.getReturnCode();
            default -> 0;
        };
    }

    /** What a server answers often repeats the address, so only kinds and codes are told. */
    private static UndeliveredException undelivered(MessagingException failed, boolean forGood) {
        var chain = new StringBuilder();
        for (Exception at = failed; at instanceof MessagingException one; at = one.getNextException()) {
            chain.append(chain.isEmpty() ? "" : ", ").append(one.getClass().getSimpleName());
            if (code(one) > 0) {
                chain.append(' ').append(code(one));
            }
        }
        Exception cause = failed.getNextException();
        boolean wayThere = cause instanceof java.io.IOException;
        return new UndeliveredException(
                wayThere ? chain + ": " + cause.getMessage() : chain.toString(), forGood, isAboutServer(failed));
    }

    private static boolean isAboutServer(MessagingException failed) {
        return !(failed instanceof SendFailedException);
    }
}
