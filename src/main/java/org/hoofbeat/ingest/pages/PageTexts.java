package org.hoofbeat.ingest.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.sources.medquad.MedquadPage;

/** The answers of a page as texts of sections: sorted under headings, without pasted lists, in safe Markdown. */
final class PageTexts {
    /** Some answers begin by asking themselves. */
    private static final Pattern OWN_QUESTION = Pattern.compile(
            "((?:What|How|Is|Are|Can|Who|When|Why|Does|Do|Where|Which) [^.?!]{3,300}\\?)(?:\\s+(.*))?", Pattern.DOTALL);

    /** Genetics Home Reference parts paragraphs with two blanks; others type two blanks after any full stop. */
    private static final Pattern TWO_BLANKS = Pattern.compile("(?<=[.?!:)]) {2,}(?=\\S)");

    private PageTexts() {}

    /**
     * The texts, by heading. An answer that was nothing but a pasted list gives none; several answers under one heading follow
     * each other.
     */
    static SequencedMap<SectionKind, String> of(MedquadPage page) {
        Map<SectionKind, List<String>> texts = new EnumMap<>(SectionKind.class);
        for (MedquadPage.Answer answer : page.answers()) {
            SectionKind kind = Headings.of(answer.questionType());
            String text = text(answer, page.source().equals("GHR"));
            if (!text.isEmpty()) {
                List<String> under = texts.computeIfAbsent(kind, _ -> new ArrayList<>());
                under.add(kind == SectionKind.OTHER ? titled(answer.question(), text) : text);
            }
        }
        SequencedMap<SectionKind, String> joined = new TreeMap<>();
        texts.forEach((kind, under) -> joined.put(kind, String.join("\n\n", under)));
        return joined;
    }

    private static String text(MedquadPage.Answer answer, boolean blanksPartParagraphs) {
        List<String> pieces = PastedLists.cutFrom(answer.text());
        boolean cut =
                pieces.size() != 1 || !pieces.getFirst().equals(answer.text().strip());
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece =
                    blanksPartParagraphs ? TWO_BLANKS.matcher(pieces.get(i)).replaceAll("\n\n") : pieces.get(i);
            var asked = OWN_QUESTION.matcher(piece);
            if (!asked.matches()) {
                blocks.add(PlainMarkdown.of(piece));
            } else if (asked.group(2) != null) {
                blocks.add(titled(asked.group(1), PlainMarkdown.of(asked.group(2))));
            } else if (!cut) {
                blocks.add(PlainMarkdown.of(piece));
            }
            // A question of which only the list was the answer has none left.
        }
        return String.join("\n\n", blocks);
    }

    private static String titled(String question, String text) {
        return question.isEmpty() ? text : "**" + PlainMarkdown.of(question) + "**\n\n" + text;
    }
}
