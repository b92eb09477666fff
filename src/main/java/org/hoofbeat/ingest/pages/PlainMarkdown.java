package org.hoofbeat.ingest.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as Markdown that reads the same: every character that means something there is escaped, blank lines part
 * paragraphs, and lines that begin with a dash or a bullet become a list.
 */
final class PlainMarkdown {
    private static final String SPECIAL = "\\`*_{}[]<>#&!|~^@$";
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*•‣◦–]|\\u00b7)\\s+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern RULE_OR_BULLET = Pattern.compile("[-+=:](?=\\s|[-+=:]|$)");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffd&&[^\\n\\t]]");

    private PlainMarkdown() {}

    /** A text of any number of lines. */
    static String of(String text) {
        String sound =
                NOT_TEXT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        List<String> blocks = new ArrayList<>();
        for (String block : sound.split("\\n\\s*\\n")) {
            if (!block.isBlank()) {
                blocks.add(block(block.strip()));
            }
        }
        return String.join("\n\n", blocks);
    }

    private static String block(String block) {
        List<String> lines = block.lines().toList();
        if (lines.stream().skip(lines.size() > 1 ? 1 : 0).noneMatch(line -> BULLET.matcher(line)
                .lookingAt())) {
            return lines.stream().map(line -> line(line.strip())).collect(Collectors.joining("\n"));
        }
        var list = new StringBuilder();
        for (String line : lines) {
            boolean item = BULLET.matcher(line).lookingAt();
            if (!list.isEmpty()) {
                // A list that follows a sentence needs a blank line before it.
                list.append(item && list.indexOf("- ") != 0 && list.indexOf("\n- ") < 0 ? "\n\n" : "\n");
            }
            boolean inItem = list.indexOf("- ") == 0 || list.indexOf("\n- ") >= 0;
            list.append(item ? "- " : inItem ? "  " : "")
                    .append(line(item ? BULLET.matcher(line).replaceFirst("").strip() : line.strip()));
        }
        return list.toString();
    }

    /** One line; what would begin a list, a heading or a rule at its beginning is escaped too. */
    private static String line(String line) {
        String safe = NUMBERED.matcher(escaped(line)).lookingAt()
                ? NUMBERED.matcher(escaped(line)).replaceFirst("$1\\\\$2")
                : escaped(line);
        return RULE_OR_BULLET.matcher(safe).lookingAt() ? "\\" + safe : safe;
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }
}
