package org.hoofbeat.web.differential.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.Span;
import org.hoofbeat.phenotype.text.Status;
import org.hoofbeat.phenotype.text.TextReader;
import org.hoofbeat.phenotype.text.UnreadableTextException;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.springframework.stereotype.Component;

/** Makes the page of a note: reads it, cuts it at its mentions, and gathers the mentions of one term in a row. */
@Component
class NoteView {
    private static final int MOST_LETTERS = 1 << 20;
    private static final int MOST_SPECIAL = 60;
    private static final int MOST_WORDS = 3;
    private static final int LOOKED_AT = 20;
    private static final int NOBODY = -1;
    private static final int CUE = -2;

    private final Supplier<TextReader> reader;
    private final Knowledge knowledge;
    private final TermNames names;

    NoteView(Supplier<TextReader> reader, Knowledge knowledge, TermNames names) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.names = names;
    }

    /** The page for a note as it came in; what cannot be read is said on the page. */
    NotePage page(String note, TermNames called) {
        if (note.isBlank()) {
            return new NotePage("", note.isEmpty() ? "" : "note.empty", List.of(), List.of());
        }
        if (note.length() > MOST_LETTERS) {
            return new NotePage("", "note.too-long", List.of(), List.of());
        }
        try {
            List<Mention> mentions = reader.get().read(note, Nesting.LONGEST);
            return new NotePage(note, "", pieces(note, mentions), rows(note, mentions, called));
        } catch (UnreadableTextException unreadable) {
            return new NotePage("", "note.no-text", List.of(), List.of());
        }
    }

    TermNames names() {
        return names;
    }

    /** Cuts the note where a mention or a cue begins or ends; a place in several mentions belongs to the shortest. */
    private static List<NotePage.Piece> pieces(String note, List<Mention> mentions) {
        int[] points = note.codePoints().toArray();
        int[] owner = new int[points.length];
        Arrays.fill(owner, NOBODY);
        for (Mention mention : mentions) {
            for (Span cue : mention.cues()) {
                Arrays.fill(owner, cue.start(), cue.end(), CUE);
            }
        }
        IntStream.range(0, mentions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> mentions.get(i).place().start()
                        - mentions.get(i).place().end()))
                .forEach(i -> Arrays.fill(
                        owner,
                        mentions.get(i).place().start(),
                        mentions.get(i).place().end(),
                        i));
        List<NotePage.Piece> pieces = new ArrayList<>();
        for (int from = 0; from < points.length; ) {
            int to = from + 1;
            while (to < points.length && owner[to] == owner[from]) {
                to++;
            }
            pieces.add(piece(new String(points, from, to - from), owner[from], mentions));
            from = to;
        }
        return pieces;
    }

    private static NotePage.Piece piece(String text, int owner, List<Mention> mentions) {
        if (owner < 0) {
            return new NotePage.Piece(text, owner == CUE ? "cue" : "", "", "");
        }
        Mention mention = mentions.get(owner);
        return new NotePage.Piece(text, mention.status().key(), anchor(mention.term()), mention.label());
    }

    private List<NotePage.Row> rows(String note, List<Mention> mentions, TermNames called) {
        Map<Curie, List<Mention>> byTerm = mentions.stream()
                .collect(Collectors.groupingBy(Mention::term, LinkedHashMap::new, Collectors.toList()));
        List<NotePage.Row> rows = new ArrayList<>();
        byTerm.forEach((term, list) -> rows.add(row(note, rows.size(), term, list, called)));
        return rows;
    }

    private NotePage.Row row(String note, int number, Curie term, List<Mention> mentions, TermNames called) {
        // What is said to be there once is there, whatever is said of it elsewhere.
        Status status = mentions.stream()
                .map(Mention::status)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Mention> deciding = mentions.stream()
                .filter(mention -> mention.status() == status)
                .limit(LOOKED_AT)
                .toList();
        int row = knowledge.terms().findRow(term).orElseThrow();
        return new NotePage.Row(
                anchor(term),
                number,
                called.get(term),
                status.key(),
                join(deciding.stream().map(Mention::text).toList()),
                join(deciding.stream()
                        .flatMap(mention -> mention.cues().stream())
                        .map(cue -> text(note, cue))
                        .toList()),
                join(deciding.stream()
                        .flatMap(mention -> mention.onset().stream())
                        .map(onset -> text(note, onset.words()))
                        .toList()),
                knowledge
                        .hierarchy()
                        .parentsOf(row)
                        .filter(parent -> knowledge.hierarchy().isPhenotype(parent))
                        .filter(parent -> parent != knowledge.hierarchy().phenotypeRoot())
                        .mapToObj(called::get)
                        .toList(),
                knowledge
                        .hierarchy()
                        .childrenOf(row)
                        .limit(MOST_SPECIAL)
                        .mapToObj(called::get)
                        .sorted(Comparator.comparing(TermName::plain))
                        .toList());
    }

    private static String anchor(Curie term) {
        return "f-" + term.local();
    }

    private static String join(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(", "));
    }

    private static String text(String note, Span span) {
        return note.substring(note.offsetByCodePoints(0, span.start()), note.offsetByCodePoints(0, span.end()));
    }
}
