package org.hoofbeat.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.questions.Likely;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionForm;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the form in which somebody asks, empty or with what was typed. */
@Component
class AskForms {
    /** People take longer to write a question; decision "Roles" allows two seconds at most. */
    static final Duration QUICKEST = Duration.ofMillis(1_500);

    private static final int TICKET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PageWriter pages;
    private final QuestionDesk desk;
    private final Host host;
    private final InstantSource clock = InstantSource.system();

    AskForms(PageWriter pages, QuestionDesk desk, Host host) {
        this.pages = pages;
        this.desk = desk;
        this.host = host;
    }

    /** An empty form, perhaps with a disease attached. */
    ResponseEntity<String> empty(Visit visit, String disease) {
        LikelyView likely = desk.guess()
                .findCanonical(disease)
                .filter(_ -> !disease.isBlank())
                .map(id -> likely("", "", id.toString()))
                .orElse(null);
        var page = new AskPage("", "", "", false, clock.millis(), ticket(), "", days(), likely);
        return show(visit, HttpStatus.OK, page);
    }

    /**
     * The form with what was sent.
     *
     * @param fault what is wrong with it; empty where nothing is
     */
    ResponseEntity<String> again(Visit visit, HttpStatus status, HttpServletRequest request, String fault) {
        String text = field(request, "text");
        return show(
                visit.to("/ask"),
                status,
                new AskPage(
                        text,
                        field(request, "other"),
                        field(request, "contact"),
                        !field(request, "publish").isEmpty(),
                        started(request),
                        field(request, "ticket").isEmpty() ? ticket() : field(request, "ticket"),
                        fault,
                        days(),
                        likely(text, field(request, "guess"), field(request, "disease"))));
    }

    /**
     * What may answer a question.
     *
     * @param guess what the program attached of itself when it looked last
     * @param disease what is attached now; as long as that is the guess, the next guess takes its place
     */
    LikelyView likely(String text, String guess, String disease) {
        boolean chosen = !disease.isEmpty() && !disease.equals(guess);
        Optional<Curie> attached =
                chosen && !disease.equals(QuestionForm.NONE) ? desk.guess().findCanonical(disease) : Optional.empty();
        Likely found = desk.likely().find(text, attached);
        String first = chosen || found.pages().isEmpty()
                ? ""
                : found.pages().getFirst().disease().toString();
        return new LikelyView(
                found, first, chosen ? attached.map(Curie::toString).orElse(disease) : first, host.linesForUrgency());
    }

    /** Whether a form was filled in faster than people can. */
    boolean isTooQuick(HttpServletRequest request) {
        return clock.millis() - started(request) < QUICKEST.toMillis();
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, AskPage page) {
        Page head = Page.titled(visit.messages().text("ask.title"))
                .in(Page.Section.ASK)
                .at("/ask")
                .describedAs(visit.messages().text("ask.lead"));
        return pages.show(status, visit, head, "ask.jte", page);
    }

    private long days() {
        return desk.retention().after().toDays();
    }

    /** A form without its time is one that was opened just now. */
    private long started(HttpServletRequest request) {
        String started = field(request, "started");
        return started.matches("\\d{1,15}") ? Long.parseLong(started) : clock.millis();
    }

    private static String ticket() {
        byte[] bytes = new byte[TICKET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String field(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
