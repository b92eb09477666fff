package org.hoofbeat.web.notices;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.hoofbeat.notices.Feed;
import org.hoofbeat.notices.NotWatchableException;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.notices.Watches;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Any search as an Atom feed. Its address says what is looked for, and nothing about who looks. */
@Controller
class FeedController {
    private static final int MOST = 50;
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Watches watches;
    private final Supplier<Site> site;

    FeedController(Watches watches, Supplier<Site> site) {
        this.watches = watches;
        this.site = site;
    }

    @GetMapping("/feed/{kind}")
    ResponseEntity<byte[]> feed(Visit visit, @PathVariable String kind) {
        Watched watched = watches.find(kind).orElseThrow(NotFoundException::new);
        byte[] written = write(watched, visit).write().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Feed.MEDIA_TYPE)
                .cacheControl(CacheControl.maxAge(FRESH))
                .eTag("\"" + DigestUtils.md5DigestAsHex(written) + "\"")
                .body(written);
    }

    private Feed write(Watched watched, Visit visit) {
        try {
            Site here = site.get();
            String query = watched.tidy(visit.query());
            return new Feed(
                    here.host().name() + ": "
                            + watched.title(query, visit.language().locale()),
                    here.host().name(),
                    here.absolute(FollowController.address("/feed/" + watched.kind(), query)),
                    here.absolute(watched.page(query)),
                    here.baseUrl().toString(),
                    watched.newest(query, MOST, visit.language().locale()),
                    Instant.now().truncatedTo(ChronoUnit.DAYS));
        } catch (NotWatchableException wrong) {
            throw new BadRequestException(String.valueOf(wrong.getMessage()));
        }
    }
}
