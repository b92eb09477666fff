package org.hoofbeat.diseases.editorial.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML made from people's text may hold. Everything else is taken out, whoever let it in. */
final class SafeHtml {
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "blockquote",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "sup",
                    "mark",
                    "a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(true, "cite")
            .onElements("sup")
            .allowAttributes("class")
            .matching(true, "cite-unknown")
            .onElements("mark")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            // It implies noopener; two values would come in an order that changes from start to start.
            .requireRelsOnLinks("noreferrer")
            .toFactory();

    private SafeHtml() {}

    static String clean(String html) {
        return ALLOWED.sanitize(html);
    }
}
