package org.hoofbeat.sources.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a record. The text of a record is kept in one piece, and an element knows its part of it, with the text of
 * the elements inside: markup within a title costs nothing.
 */
final class Element {
    private static final String[] NO_ATTRIBUTES = {};
    private static final Element NONE = new Element("", NO_ATTRIBUTES, 0);

    private final String name;
    private final String[] attributes;
    private final int textFrom;
    private int textTo;
    private String all = "";
    private @Nullable Element first;
    private @Nullable Element last;
    private @Nullable Element next;

    Element(String name, String[] attributes, int textFrom) {
        this.name = name;
        this.attributes = attributes;
        this.textFrom = textFrom;
    }

    void add(Element child) {
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void endAt(int place) {
        textTo = place;
    }

    /** Gives this element and those inside the text of the record. */
    void read(String text) {
        all = text;
        for (Element child = first; child != null; child = child.next) {
            child.read(text);
        }
    }

    String name() {
        return name;
    }

    boolean exists() {
        return this != NONE;
    }

    /** The first element inside with this name; one that is empty where there is none. */
    Element child(String wanted) {
        for (Element child = first; child != null; child = child.next) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    /** Elements inside with this name. */
    List<Element> children(String wanted) {
        List<Element> found = List.of();
        for (Element child = first; child != null; child = child.next) {
            if (child.name.equals(wanted)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(4);
                }
                found.add(child);
            }
        }
        return found;
    }

    /** All elements inside. */
    List<Element> children() {
        List<Element> found = new ArrayList<>();
        for (Element child = first; child != null; child = child.next) {
            found.add(child);
        }
        return found;
    }

    /** The text, runs of blanks and line breaks as one blank, none at the ends. */
    String text() {
        int from = textFrom;
        int to = textTo;
        while (from < to && all.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && all.charAt(to - 1) <= ' ') {
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            if (c < ' ' || c == ' ' && all.charAt(i + 1) <= ' ') {
                return squeezed(from, to);
            }
        }
        return all.substring(from, to);
    }

    private String squeezed(int from, int to) {
        var out = new StringBuilder(to - from);
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            if (c <= ' ') {
                blank = true;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text of the first element inside with this name; empty where there is none. */
    String text(String wanted) {
        return child(wanted).text();
    }

    /** Texts of all elements inside with this name. */
    List<String> texts(String wanted) {
        return children(wanted).stream().map(Element::text).toList();
    }

    /** An attribute; empty where there is none. */
    String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return "";
    }
}
