package org.hoofbeat.web;

import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;

/**
 * What a request says about how to answer it, whatever it asks for. A page handler takes it as a parameter.
 *
 * @param language the language to answer in
 * @param findings the finding set: that of the address, else the one remembered
 * @param path the path asked for, without the query
 * @param query the rest of the address as it was sent, without language and findings; may be empty
 * @param fragment whether only a part of the page is wanted, to be put into one that is already there
 * @param person who asks
 * @param formToken gives what a form must send back to be believed; asking for it may set a cookie, so only pages with a
 *     form that is posted ask
 */
public record Visit(
        Language language,
        FindingSet findings,
        String path,
        String query,
        boolean fragment,
        Person person,
        Supplier<String> formToken) {

    /** The visit of a reader to a page without forms. */
    public Visit(Language language, FindingSet findings, String path, String query, boolean fragment) {
        this(language, findings, path, query, fragment, Person.READER, () -> "");
    }

    /** The same visit, as if it were to another page: the one that answers a form is not there to be asked for again. */
    public Visit to(String other) {
        return new Visit(language, findings, other, "", fragment, person, formToken);
    }

    /** The messages in the language to answer in. */
    public Messages messages() {
        return Messages.of(language);
    }

    /** The same address in another language. */
    public String in(Language other) {
        return carry(path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.tag());
    }

    /** A path with the finding set added. */
    public String carry(String to) {
        return FindingQuery.carry(to, findings);
    }
}
