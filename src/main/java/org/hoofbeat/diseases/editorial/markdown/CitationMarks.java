package org.hoofbeat.diseases.editorial.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads a {@link CitationMark} where what stands in square brackets begins with an at sign; leaves other brackets alone. */
final class CitationMarks implements LinkProcessor {
    private static final int LONGEST = 2000;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String written = link.text();
        if (written.length() < 2
                || written.length() > LONGEST
                || written.charAt(0) != '@'
                || link.destination() != null) {
            return LinkResult.none();
        }
        List<String> keys = Arrays.stream(written.split(";\\s*(?=@)"))
                .map(key -> key.strip().replaceFirst("^@", ""))
                .toList();
        boolean sound =
                keys.stream().allMatch(key -> !key.isEmpty() && key.chars().noneMatch(Character::isWhitespace));
        return sound ? LinkResult.replaceWith(new CitationMark(keys), link.afterTextBracket()) : LinkResult.none();
    }
}
