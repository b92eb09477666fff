package org.hoofbeat.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks addresses, numbers and words written like names, by their form alone. */
public final class RoughMasker implements Masker {
    private static final Pattern FORM = Pattern.compile(
            "[\\w.+-]+@[\\w.-]+|https?://\\S+|\\+?\\d[\\d /().-]{5,}\\d|(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");

    @Override
    public Masked mask(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            spans.add(new Span(
                    "MASKED",
                    text.codePointCount(0, found.start()),
                    text.codePointCount(0, found.end())));
        }
        return new Masked(FORM.matcher(text).replaceAll("[MASKED]"), spans);
    }
}
