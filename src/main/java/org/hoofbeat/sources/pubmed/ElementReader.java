package org.hoofbeat.sources.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hoofbeat.sources.pubmed.BrokenRecordException.At;

/**
 * Reads one record's XML: well-formed UTF-8, at most 200 levels deep, no entities but the five of XML and numbered
 * characters. Names of namespaces are read as they are written.
 */
final class ElementReader {
    private static final int DEEPEST = 200;
    private static final String[] NO_ATTRIBUTES = {};

    private final byte[] bytes;
    private final Names names;
    private final StringBuilder text;
    private int at;

    private ElementReader(byte[] bytes, Names names) {
        this.bytes = bytes;
        this.names = names;
        this.text = new StringBuilder(bytes.length);
    }

    /** @throws BrokenRecordException which says at which byte of the record what is wrong */
    static Element read(byte[] record, Names names) {
        return new ElementReader(record, names).read();
    }

    private Element read() {
        Deque<Element> open = new ArrayDeque<>();
        skipSpace();
        Element root = null;
        while (root == null || !open.isEmpty()) {
            if (at >= bytes.length) {
                throw broken("it ends in the middle of <"
                        + (open.isEmpty() ? "" : open.peek().name()) + ">");
            }
            if (bytes[at] != '<') {
                readText();
            } else if (peek(1) == '/') {
                end(open);
            } else if (peek(1) == '!') {
                skipOrTake();
            } else if (peek(1) == '?') {
                skipTo("?>", 2);
            } else {
                Element element = start(open);
                if (root == null) {
                    root = element;
                }
            }
        }
        skipSpace();
        if (at < bytes.length) {
            throw broken("something follows its end");
        }
        root.read(text.toString());
        return root;
    }

    private Element start(Deque<Element> open) {
        at++;
        String name = name();
        String[] attributes = attributes();
        var element = new Element(name, attributes, text.length());
        if (!open.isEmpty()) {
            open.peek().add(element);
        }
        if (peek(0) == '/') {
            at++;
            expect('>');
            element.endAt(text.length());
        } else {
            expect('>');
            if (open.size() >= DEEPEST) {
                throw broken("more than 200 elements are inside each other");
            }
            open.push(element);
        }
        return element;
    }

    private void end(Deque<Element> open) {
        int from = at;
        at += 2;
        String name = name();
        skipSpace();
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            at = from;
            throw broken("</" + name + "> ends what did not begin"
                    + (open.isEmpty() ? "" : "; <" + open.peek().name() + "> is open"));
        }
        expect('>');
        open.pop().endAt(text.length());
    }

    private String[] attributes() {
        List<String> found = null;
        while (true) {
            boolean space = skipSpace();
            int c = peek(0);
            if (c == '>' || c == '/') {
                return found == null ? NO_ATTRIBUTES : found.toArray(String[]::new);
            }
            if (!space) {
                throw broken("expected a blank between attributes");
            }
            if (found == null) {
                found = new ArrayList<>(4);
            }
            String name = name();
            if (found.contains(name) && found.indexOf(name) % 2 == 0) {
                throw broken("the attribute " + name + " is there twice");
            }
            skipSpace();
            expect('=');
            skipSpace();
            found.add(name);
            found.add(value());
        }
    }

    private String value() {
        int quote = peek(0);
        if (quote != '"' && quote != '\'') {
            throw broken("an attribute's value has no quotation marks");
        }
        int from = ++at;
        var value = new StringBuilder();
        while (peek(0) != quote) {
            int c = peek(0);
            if (c < 0 || c == '<') {
                throw broken("an attribute's value does not end");
            }
            if (c == '&') {
                append(value, from, at);
                value.appendCodePoint(reference());
                from = at;
            } else {
                at++;
            }
        }
        append(value, from, at);
        at++;
        return names.shared(value.toString());
    }

    private void readText() {
        int from = at;
        while (at < bytes.length && bytes[at] != '<') {
            byte c = bytes[at];
            if (c == '&') {
                append(text, from, at);
                text.appendCodePoint(reference());
                from = at;
            } else {
                if (c >= 0 && c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                    throw broken("the control character " + c + " is in a text");
                }
                at++;
            }
        }
        append(text, from, at);
    }

    private void append(StringBuilder to, int from, int until) {
        if (from == until) {
            return;
        }
        String piece = new String(bytes, from, until - from, StandardCharsets.UTF_8);
        if (piece.indexOf('\uFFFD') >= 0
                && !java.util.Arrays.equals(
                        piece.getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOfRange(bytes, from, until))) {
            throw broken("the text is not in UTF-8");
        }
        to.append(piece);
    }

    /** The character that a reference stands for. */
    private int reference() {
        int from = at + 1;
        int end = from;
        while (end < bytes.length && end - from < 12 && bytes[end] != ';') {
            end++;
        }
        String name = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        if (end >= bytes.length || bytes[end] != ';') {
            throw broken("an & begins no reference");
        }
        int character =
                switch (name) {
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "amp" -> '&';
                    case "quot" -> '"';
                    case "apos" -> '\'';
                    default -> numbered(name);
                };
        at = end + 1;
        return character;
    }

    private int numbered(String name) {
        try {
            if (name.startsWith("#")) {
                int number = name.startsWith("#x")
                        ? Integer.parseInt(name, 2, name.length(), 16)
                        : Integer.parseInt(name, 1, name.length(), 10);
                boolean allowed = number >= ' ' && number < 0xD800
                        || number == '\n'
                        || number == '\t'
                        || number == '\r'
                        || number >= 0xE000 && number <= 0x10FFFF && number != 0xFFFE && number != 0xFFFF;
                if (allowed) {
                    return number;
                }
            }
        } catch (NumberFormatException noNumber) {
            throw broken("&" + name + "; is no character");
        }
        throw broken(
                name.startsWith("#")
                        ? "&" + name + "; is no character"
                        : "the entity &" + name + "; is not one of XML's own");
    }

    private void skipOrTake() {
        if (startsWith("<!--")) {
            skipTo("-->", 4);
        } else if (startsWith("<![CDATA[")) {
            int from = at + 9;
            skipTo("]]>", 9);
            append(text, from, at - 3);
        } else {
            throw broken("a declaration stands inside the record");
        }
    }

    private void skipTo(String end, int from) {
        for (at += from; at < bytes.length; at++) {
            if (startsWith(end)) {
                at += end.length();
                return;
            }
        }
        throw broken("'" + end + "' is missing");
    }

    private boolean startsWith(String expected) {
        if (at + expected.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String name() {
        int from = at;
        while (at < bytes.length && Names.isPart(bytes[at])) {
            at++;
        }
        if (from == at) {
            throw broken("expected a name");
        }
        return names.of(bytes, from, at);
    }

    private boolean skipSpace() {
        int from = at;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at > from;
    }

    private void expect(char c) {
        if (peek(0) != c) {
            throw broken("expected '" + c + "'");
        }
        at++;
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xff : -1;
    }

    private BrokenRecordException broken(String problem) {
        return new BrokenRecordException(new At(at), problem);
    }
}
