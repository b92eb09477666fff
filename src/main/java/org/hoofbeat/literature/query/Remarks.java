package org.hoofbeat.literature.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has to be said about a query beside its result: what was not found, and what was left out. Collected, then read. */
public final class Remarks {
    private final Set<String> phrasesNotFound = new LinkedHashSet<>();
    private final Set<String> fieldsNotFound = new LinkedHashSet<>();
    private final Set<String> phrasesIgnored = new LinkedHashSet<>();
    private final Set<String> quotedPhrasesNotFound = new LinkedHashSet<>();
    private final Set<String> messages = new LinkedHashSet<>();

    /** Words that are in no article; they were left out. */
    public void phraseNotFound(String phrase) {
        phrasesNotFound.add(phrase);
    }

    /** A tag that is none; its words were mapped as if they had none. */
    public void fieldNotFound(String tag) {
        fieldsNotFound.add(tag);
    }

    /** Something that has no meaning where it stands. */
    public void phraseIgnored(String phrase) {
        phrasesIgnored.add(phrase);
    }

    /** A phrase that is in no article; its words were looked for instead. */
    public void quotedPhraseNotFound(String phrase) {
        quotedPhrasesNotFound.add(phrase);
    }

    /** Anything else, as a sentence. */
    public void say(String message) {
        messages.add(message);
    }

    public List<String> phrasesNotFound() {
        return List.copyOf(phrasesNotFound);
    }

    public List<String> fieldsNotFound() {
        return List.copyOf(fieldsNotFound);
    }

    public List<String> phrasesIgnored() {
        return List.copyOf(phrasesIgnored);
    }

    public List<String> quotedPhrasesNotFound() {
        return List.copyOf(quotedPhrasesNotFound);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Whether something was not found. */
    public boolean hasErrors() {
        return !phrasesNotFound.isEmpty() || !fieldsNotFound.isEmpty();
    }

    /** Whether something else has to be said. */
    public boolean hasWarnings() {
        return !phrasesIgnored.isEmpty() || !quotedPhrasesNotFound.isEmpty() || !messages.isEmpty();
    }
}
