package org.hoofbeat.sources.hpo;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceLines;
import org.hoofbeat.sources.SourceText;

/** Reads HPO from an OBO 1.2 or 1.4 flat file ({@code hp.obo}). */
public final class OboReader {
    private static final Pattern SYNONYM =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s+(EXACT|NARROW|BROAD|RELATED)\\s*([^\\s\\[]*).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final SourceLines lines;
    private final Consumer<Term> terms;
    private String version = "";
    private int read;

    private OboReader(SourceText text, Consumer<Term> terms) {
        this.lines = new SourceLines(text);
        this.terms = terms;
    }

    /**
     * Reads the file to its end.
     *
     * @return the release that the file says it is, {@code 2025-01-16}; empty where it says none
     * @throws MalformedSourceException when it is no OBO file or a line of a term cannot be understood
     */
    public static String read(SourceText text, Consumer<Term> terms) {
        return new OboReader(text, terms).read();
    }

    private String read() {
        String stanza = "";
        var term = new TermParts();
        while (lines.advance()) {
            String line = lines.line();
            if (line.startsWith("[")) {
                finish(stanza, term);
                stanza = line.strip();
                term = new TermParts();
            } else if (!line.isBlank() && !line.startsWith("!")) {
                readTag(stanza, line, term);
            }
        }
        finish(stanza, term);
        if (read == 0) {
            throw new MalformedSourceException(
                    lines.file(),
                    "found no [Term] with an HP: id; expected the Human Phenotype Ontology in OBO format");
        }
        return version;
    }

    private void finish(String stanza, TermParts term) {
        if (!stanza.equals("[Term]")) {
            return;
        }
        if (term.id.isEmpty()) {
            throw lines.malformed("the [Term] that ends here has no id; expected a line such as id: HP:0001250");
        }
        if (term.isOfHpo()) {
            terms.accept(term.toTerm());
            read++;
        }
    }

    private void readTag(String stanza, String line, TermParts term) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            if (line.endsWith(":")) {
                return;
            }
            throw lines.malformed("expected tag: value, found \"" + shorten(line) + "\"");
        }
        String tag = line.substring(0, colon);
        String value = line.substring(colon + 2);
        if (stanza.equals("[Term]")) {
            readTermTag(tag, value, term);
        } else if (stanza.isEmpty() && tag.equals("data-version")) {
            Matcher date = DATE.matcher(value);
            version = date.find() ? date.group() : withoutComment(value);
        }
    }

    private void readTermTag(String tag, String value, TermParts term) {
        switch (tag) {
            case "id" -> term.id = withoutComment(value);
            case "name" -> term.label = unescape(value.strip());
            case "is_obsolete" -> term.obsolete = withoutComment(value).equals("true");
            case "synonym" -> term.synonyms.add(synonym(value));
            case "is_a" -> term.parents.add(id(value));
            // An alternative id that is not an HPO id (a few are web addresses) leads nobody anywhere.
            case "alt_id" ->
                Curie.findIn(withoutComment(value))
                        .filter(id -> id.prefix().equals("HP"))
                        .ifPresent(term.alternativeIds::add);
            case "replaced_by" -> term.replacedBy.add(id(value));
            case "consider" -> term.consider.add(id(value));
            default -> {
                // Definitions, cross-references, comments: not kept.
            }
        }
    }

    private Synonym synonym(String value) {
        Matcher parts = SYNONYM.matcher(value);
        if (!parts.matches()) {
            throw lines.malformed("expected synonym: \"text\" EXACT|NARROW|BROAD|RELATED, found " + shorten(value));
        }
        return new Synonym(
                unescape(parts.group(1)), Synonym.Scope.valueOf(parts.group(2)), TermParts.register(parts.group(3)));
    }

    private Curie id(String value) {
        String text = withoutComment(value);
        Optional<Curie> id = Curie.findIn(text);
        return id.orElseThrow(
                () -> lines.malformed("\"" + shorten(text) + "\" is not an identifier; expected HP:0001250"));
    }

    /** Cuts off {@code ! a comment} and {@code {trailing="modifiers"}}. */
    private static String withoutComment(String value) {
        int end = value.indexOf(" !");
        int modifiers = value.indexOf(" {");
        if (modifiers >= 0 && (end < 0 || modifiers < end)) {
            end = modifiers;
        }
        return (end < 0 ? value : value.substring(0, end)).strip();
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' ? ' ' : escaped == 't' ? ' ' : escaped == 'W' ? ' ' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String shorten(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
