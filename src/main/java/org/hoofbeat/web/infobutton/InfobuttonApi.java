package org.hoofbeat.web.infobutton;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoofbeat.model.json.JsonText;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Leads the user of an electronic record to the right page. */
@RestController
@Hidden
class InfobuttonApi {
    private final Answers answers;
    private final Supplier<Site> site;
    private final Host host;

    InfobuttonApi(Answers answers, Supplier<Site> site, Host host) {
        this.answers = answers;
        this.site = site;
        this.host = host;
    }

    @GetMapping({"/infobutton", "/infobutton/service", "/connect", "/connect/service", "/connect/application"})
    ResponseEntity<String> answer(HttpServletRequest request) {
        KnowledgeRequest asked = KnowledgeRequest.read(request);
        if (asked.type() == KnowledgeRequest.Type.PAGE) {
            return redirect(asked);
        }
        String base = site.get().baseUrl().toString().replaceFirst("/+$", "");
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<Feed> feeds = asked.criteria().stream()
                .map(one -> feed(one, asked, base, now))
                .toList();
        return switch (asked.type()) {
            case JSON -> send("application/json; charset=utf-8", JsonText.of(FeedWire.json(feeds)));
            case SCRIPT ->
                send(
                        "application/javascript; charset=utf-8",
                        "/**/" + asked.callback().orElseThrow() + "("
                                + JsonText.of(FeedWire.json(feeds))
                                        .replace("\u2028", "\\u2028")
                                        .replace("\u2029", "\\u2029")
                                + ");");
            default -> send("text/xml; charset=utf-8", FeedWire.atom(feeds));
        };
    }

    private Feed feed(KnowledgeRequest.Criterion criterion, KnowledgeRequest asked, String base, String now) {
        List<Answers.Found> found = answers.find(criterion);
        String what = criterion.code().isEmpty() ? criterion.name() : criterion.system() + " " + criterion.code();
        return new Feed(
                base,
                asked.language(),
                host.name(),
                host.name() + ": " + what,
                "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                host.name(),
                now,
                asked.context(),
                Feed.entries(base, found, asked));
    }

    /** To the page, or to a search where no page or more than one fits. */
    private ResponseEntity<String> redirect(KnowledgeRequest asked) {
        List<Answers.Found> found = answers.find(asked.criteria().getFirst());
        String language = asked.language().equals("en") ? "" : "lang=" + asked.language();
        String place;
        if (found.size() == 1
                || (!found.isEmpty() && asked.criteria().getFirst().name().isEmpty())) {
            Answers.Found page = found.getFirst();
            String path = asked.provider() && page.disease() ? "/professional/" + page.id() : page.path();
            place = path + (language.isEmpty() ? "" : "?" + language);
        } else {
            KnowledgeRequest.Criterion first = asked.criteria().getFirst();
            String words = first.name().isEmpty() ? first.code() : first.name();
            place = "/search?q=" + UriUtils.encode(words, StandardCharsets.UTF_8)
                    + (language.isEmpty() ? "" : "&" + language);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(place))
                .build();
    }

    private static ResponseEntity<String> send(String type, String body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }
}
