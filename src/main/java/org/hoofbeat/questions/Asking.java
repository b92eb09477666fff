package org.hoofbeat.questions;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.notices.Letter;
import org.hoofbeat.questions.QuestionException.Fault;
import org.hoofbeat.questions.QuestionException.Refused;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.QuestionTable;

/** Takes questions: makes the copy without identifiers, and keeps both sealed, before anybody is told that it has arrived. */
public final class Asking {
    /** The most characters of a question: about four printed pages. */
    public static final int LONGEST = 10_000;

    /** The fewest characters that can be a question. */
    public static final int SHORTEST = 10;

    private static final int FEWEST_TICKET = 16;
    private static final Duration URGENT = Duration.ofDays(1);

    private final DeskDatabase desk;
    private final Supplier<Deidentifier> deidentifier;
    private final DiseaseGuess guess;
    private final Urgency urgency;
    private final Duration within;
    private final InstantSource clock;

    /** @param within until when a question should be answered */
    Asking(
            DeskDatabase desk,
            Supplier<Deidentifier> deidentifier,
            DiseaseGuess guess,
            Urgency urgency,
            Duration within,
            InstantSource clock) {
        this.desk = desk;
        this.deidentifier = deidentifier;
        this.guess = guess;
        this.urgency = urgency;
        this.within = within;
        this.clock = clock;
    }

    /**
     * Takes a question. When this returns, it survives a power cut. The same form sent again gives the same receipt and no
     * second question.
     *
     * @throws Refused when the text or the contact is not what it must be
     */
    public Receipt ask(QuestionForm form) {
        RawQuestion raw = read(form);
        Deidentified copy = Deidentified.of(raw, deidentifier.get());
        List<String> urgent = urgency.of(raw.text());
        String disease = disease(form, raw);
        ReceiptCode code = ReceiptCode.of(form.ticket(), raw);
        return desk.write(tx -> {
            Optional<Question> same = new QuestionTable(tx).findByReceipt(code.hash());
            if (same.isPresent()) {
                return new Receipt(code, same.get());
            }
            var act = Act.of(tx, Act.ASKER, clock);
            Question asked = Question.asked(
                    disease,
                    form.language(),
                    form.mayPublish(),
                    !raw.contact().isEmpty(),
                    urgent,
                    act.now(),
                    act.now().plus(urgent.isEmpty() ? within : URGENT).truncatedTo(ChronoUnit.MILLIS));
            long id = new QuestionTable(tx).insert(asked, code.hash());
            new Vault(tx).put(id, raw, copy);
            act.audit("question.ask", "question:" + id, "");
            return new Receipt(code, act.question(id));
        });
    }

    private String disease(QuestionForm form, RawQuestion raw) {
        return switch (form.disease()) {
            case "" ->
                guess.of(raw.text()).stream().findFirst().map(Object::toString).orElse("");
            case QuestionForm.NONE -> "";
            default ->
                guess.findCanonical(form.disease())
                        .map(Object::toString)
                        .orElseThrow(() -> new Refused(Fault.DISEASE, "There is no such disease"));
        };
    }

    private static RawQuestion read(QuestionForm form) {
        String text = clean(form.text());
        String contact = form.contact().strip();
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new Refused(Fault.EMPTY, "A question has at least %d characters".formatted(SHORTEST));
        }
        if (text.length() > LONGEST) {
            throw new Refused(Fault.LONG, "A question has at most %,d characters".formatted(LONGEST));
        }
        if (!contact.isEmpty() && !Letter.isAddress(contact)) {
            throw new Refused(Fault.CONTACT, "The contact is an address such as ana@example.org, or nothing");
        }
        if (form.ticket().length() < FEWEST_TICKET) {
            throw new IllegalArgumentException("a form comes with a ticket of at least 16 characters");
        }
        return new RawQuestion(text, contact);
    }

    /** With line feeds, and without signs that nobody types. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Cs}\\p{Co}\ufffd\ufeff]", "")
                .strip();
    }
}
