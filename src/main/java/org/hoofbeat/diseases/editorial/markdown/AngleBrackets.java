package org.hoofbeat.diseases.editorial.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code <https://example.org>} as a link, and every other angle bracket as the character that it is. The library's own
 * reader would look for the end of an HTML tag after each bracket, which takes minutes in a text made of brackets.
 */
final class AngleBrackets implements InlineContentParser {
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s<>]+");

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        for (int read = 0; read < LONGEST && !isEnd(scanner.peek()); read++) {
            scanner.next();
        }
        String inside = scanner.getSource(start, scanner.position()).getContent();
        if (scanner.peek() != '>' || !ADDRESS.matcher(inside).matches()) {
            return ParsedInline.of(new Text("<"), start);
        }
        scanner.next();
        Node link = new Link(inside, "");
        link.appendChild(new Text(inside.replaceFirst("^mailto:", "")));
        return ParsedInline.of(link, scanner.position());
    }

    private static boolean isEnd(char c) {
        return c == '>' || c == '<' || c == Scanner.END || Character.isWhitespace(c);
    }

    /** Makes a reader for each text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBrackets();
        }
    }
}
