package org.hoofbeat.web.compare;

import java.util.List;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.TermName;

/**
 * A comparison as it is shown.
 *
 * @param ids the diseases as the address writes them
 * @param observed observed findings as the address writes them
 * @param excluded excluded findings as the address writes them
 * @param notes what was left out or noticed
 * @param choices diseases that a typed name may mean, each with the address that adds it
 * @param columns the heads of the columns
 * @param telling the rows that tell the diseases apart best
 * @param shared what all diseases have
 * @param sections all rows by body system
 * @param likeness how alike the columns are
 * @param measures the measures on offer
 * @param orders the orders on offer
 * @param csv the same as a file
 * @param tsv the same as a file
 */
public record ComparePage(
        String ids,
        String observed,
        String excluded,
        List<String> notes,
        List<Choice> choices,
        List<Head> columns,
        List<Line> telling,
        List<TermName> shared,
        List<Part> sections,
        List<List<String>> likeness,
        List<Option> measures,
        List<Option> orders,
        String csv,
        String tsv) {

    /**
     * Something that may be chosen.
     *
     * @param label what it is
     * @param link the address that chooses it
     */
    public record Choice(String label, String link) {}

    /**
     * A value of a select field.
     *
     * @param key its value
     * @param label what it is called
     * @param chosen whether it is the present one
     */
    public record Option(String key, String label, boolean chosen) {}

    /**
     * The head of a column.
     *
     * @param label what the column is
     * @param path its page; empty for the patient
     * @param id its identifier; empty for the patient
     * @param known how much is known of it, in words
     * @param remove the address without it; empty for the patient
     * @param toggle the address with its special cases shown or hidden; empty where it has none
     * @param opened whether they are shown
     */
    public record Head(
            String label, String path, String id, String known, String remove, String toggle, boolean opened) {}

    /**
     * The rows of a body system.
     *
     * @param title its name
     * @param lines its rows
     */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sign across all columns.
     *
     * @param sign its name
     * @param fields one a column
     * @param tellsApart 0 to 1; 0 also where there is nothing to tell apart
     * @param favours the disease that it speaks for most; empty where there is none
     */
    public record Line(TermName sign, List<Field> fields, double tellsApart, String favours) {
        public Line {
            fields = List.copyOf(fields);
        }

        /** The length of the bar, 0 to 100. */
        public long barLength() {
            return Math.round(Math.min(1, tellsApart) * 100);
        }
    }

    /**
     * A sign in one column.
     *
     * @param kind {@code present}, {@code ruled-out}, {@code nearest} or {@code unknown}
     * @param mark a sign for the eye
     * @param words what it says
     * @param frequency how often; without words where nothing is counted
     * @param note what it rests on where that is not the sign itself; may be empty
     * @param sources the references in a few words; may be empty
     */
    public record Field(String kind, String mark, String words, FrequencyText frequency, String note, String sources) {}

    public ComparePage {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        telling = List.copyOf(telling);
        shared = List.copyOf(shared);
        sections = List.copyOf(sections);
        likeness = List.copyOf(likeness);
        measures = List.copyOf(measures);
        orders = List.copyOf(orders);
    }

    /** How many rows there are. */
    public int size() {
        return sections.stream().mapToInt(part -> part.lines().size()).sum();
    }

    /** Whether there is nothing to compare yet. */
    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.id().isEmpty());
    }
}
