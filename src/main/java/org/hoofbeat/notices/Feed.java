package org.hoofbeat.notices;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that a feed reader looks at again and again, written as Atom (RFC 4287).
 *
 * @param title what is followed
 * @param author who runs the site
 * @param self the absolute address of the feed; also its identity
 * @param page the absolute address of the page that shows the same
 * @param base the site's address, without a slash at its end
 * @param hits newest first
 * @param checked when the list was made, for a feed that is empty
 */
public record Feed(String title, String author, URI self, URI page, String base, List<Hit> hits, Instant checked) {
    /** What an answer with it is declared as. */
    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    public Feed {
        hits = List.copyOf(hits);
    }

    /** When something in it changed last. */
    public Instant updated() {
        return hits.stream().map(Hit::updated).max(Instant::compareTo).orElse(checked);
    }

    /** The feed as XML. */
    public String write() {
        var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(self.toString());
        feed.setTitle(clean(title));
        feed.setUpdated(Date.from(updated()));
        feed.setAuthors(List.of(person(author)));
        var program = new Generator();
        program.setValue("Hoofbeat");
        feed.setGenerator(program);
        feed.setOtherLinks(List.of(link("self", self.toString(), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", page.toString(), "text/html")));
        feed.setEntries(hits.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("the feed " + self + " cannot be written", impossible);
        }
    }

    private Entry entry(Hit hit) {
        var entry = new Entry();
        entry.setId(base + hit.path() + "#" + hit.id().replaceAll("[^A-Za-z0-9:._-]", "-"));
        entry.setTitle(clean(hit.title()));
        entry.setUpdated(Date.from(hit.updated()));
        entry.setAlternateLinks(List.of(link("alternate", base + hit.path(), "text/html")));
        if (!hit.summary().isEmpty()) {
            entry.setSummary(text(hit.summary()));
        }
        entry.setRights(clean(hit.credit()));
        return entry;
    }

    private static Content text(String plain) {
        var content = new Content();
        content.setType("text");
        content.setValue(clean(plain));
        return content;
    }

    private static Link link(String relation, String address, @Nullable String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(clean(name));
        return person;
    }

    /** Without the signs that XML 1.0 cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || (sign >= 0x20 && sign < 0xD800)
                        || (sign > 0xDFFF && sign < 0xFFFE)
                        || sign > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
