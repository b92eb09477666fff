package org.hoofbeat.web.questions;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;

/** Somebody with a question and a browser without scripts. */
final class Asker {
    private static final Pattern CODE = Pattern.compile("id=\"receipt-code\"[^>]*>([0-9A-Z-]+)<");

    private final RunningSite site;
    private final String cookie;
    private final Map<String, String> form = new LinkedHashMap<>();

    private Asker(RunningSite site, String cookie) {
        this.site = site;
        this.cookie = cookie;
    }

    /** Somebody who has just opened the form, and has waited long enough to be no machine. */
    static Asker of(RunningSite site) {
        HttpResponse<String> opened = site.get("/ask");
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var asker = new Asker(site, cookie);
        asker.form.put("form-token", SignedIn.tokenIn(opened.body()));
        asker.form.put("ticket", hidden(opened.body(), "ticket"));
        long started = Long.parseLong(hidden(opened.body(), "started"));
        asker.form.put("started", Long.toString(started - AskForms.QUICKEST.toMillis()));
        return asker;
    }

    /** Sends the form with these fields. */
    HttpResponse<String> send(Map<String, String> fields) {
        return post("/ask", fields);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.putAll(fields);
        return site.send(HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encode(all)))
                .build());
    }

    /** Asks, and gives back the code. */
    String ask(String text, String contact, boolean publish) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("contact", contact);
        if (publish) {
            fields.put("publish", "yes");
        }
        return codeIn(send(fields).body());
    }

    static String codeIn(String page) {
        Matcher code = CODE.matcher(page);
        if (!code.find()) {
            throw new AssertionError("there is no code in this page:\n" + page);
        }
        return code.group(1);
    }

    static String hidden(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!value.find()) {
            throw new AssertionError("there is no field " + name + " in this page:\n" + page);
        }
        return value.group(1);
    }
}
