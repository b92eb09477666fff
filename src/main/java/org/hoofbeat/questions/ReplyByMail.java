package org.hoofbeat.questions;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.notices.Letter;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.store.desk.Tx;

/**
 * Answers by mail, where the host has set up mail and the asker said where to. The subject names no disease, and the question is
 * not quoted: a letter lies open on its way. Where there is no mail, the receipt code is the way to the answer.
 */
final class ReplyByMail implements ReplyPost {
    private static final int LONGEST_HOST = 120;

    private final Outbox outbox;
    private final Place place;

    ReplyByMail(Outbox outbox, Place place) {
        this.outbox = outbox;
        this.place = place;
    }

    @Override
    public void tell(Tx tx, Question question, AnswerVersion answer) {
        String to =
                new Vault(tx).findRaw(question.id()).map(RawQuestion::contact).orElse("");
        if (outbox.isOpen() && Letter.isAddress(to)) {
            outbox.send(tx, write(to, Locale.of(question.language()), answer));
        }
    }

    private Letter write(String to, Locale language, AnswerVersion answer) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.hoofbeat.questions.letters",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String host = place.host()
                .replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                .strip();
        String brief = host.substring(0, Math.min(host.length(), LONGEST_HOST));
        return new Letter(
                to,
                new MessageFormat(texts.getString("answer.subject"), language).format(new Object[] {brief}),
                new MessageFormat(texts.getString("answer.text"), language).format(new Object[] {
                    brief, CitedTexts.plain(answer.text()), place.base().get() + "/ask/receipt"
                }));
    }
}
