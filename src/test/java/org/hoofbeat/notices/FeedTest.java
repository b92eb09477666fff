package org.hoofbeat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String BASE = "https://rare.example.org";
    private static final Instant MADE = Instant.parse("2026-11-24T00:00:00Z");

    private static Feed feed(Hit... hits) {
        return new Feed(
                "Centre: a & b",
                "Centre",
                URI.create(BASE + "/feed/shelf?q=a%20%26%20b&x=1"),
                URI.create(BASE + "/shelf?q=a%20%26%20b&x=1"),
                BASE,
                List.of(hits),
                MADE);
    }

    @Test
    void aReaderFindsEverythingInIt() throws Exception {
        var first = new Hit(
                "NCT1",
                "A < B \u0000",
                "/trials/NCT1",
                Instant.parse("2026-05-04T03:02:01Z"),
                "For <b>",
                "public domain");
        var second = new Hit("NCT2", "C", "/trials/NCT2", Instant.parse("2026-01-01T00:00:00Z"), "", "CC0");
        String xml = feed(first, second).write();
        var read = (com.rometools.rome.feed.atom.Feed) new WireFeedInput().build(new StringReader(xml));
        assertThat(read.getId()).isEqualTo(BASE + "/feed/shelf?q=a%20%26%20b&x=1");
        assertThat(read.getTitle()).isEqualTo("Centre: a & b");
        assertThat(read.getUpdated().toInstant()).isEqualTo(first.updated());
        assertThat(read.getOtherLinks()).singleElement().satisfies(link -> {
            assertThat(link.getRel()).isEqualTo("self");
            assertThat(link.getHref()).isEqualTo(read.getId());
        });
        assertThat(read.getAlternateLinks().getFirst().getHref()).isEqualTo(BASE + "/shelf?q=a%20%26%20b&x=1");
        assertThat(read.getAuthors()).hasSize(1);
        Entry entry = read.getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo(BASE + "/trials/NCT1#NCT1");
        assertThat(entry.getTitle()).isEqualTo("A < B");
        assertThat(entry.getUpdated().toInstant()).isEqualTo(first.updated());
        assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo(BASE + "/trials/NCT1");
        assertThat(entry.getSummary().getValue()).isEqualTo("For <b>");
        assertThat(entry.getRights()).isEqualTo("public domain");
        assertThat(read.getEntries()).hasSize(2);
    }

    @Test
    void anEmptyOneIsAFeedToo() {
        assertThat(feed().write()).contains("<updated>2026-11-24T00:00:00Z</updated>");
    }
}
