package org.hoofbeat.web.differential;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.web.FindingBar;
import org.hoofbeat.web.parts.ReasonBar;
import org.hoofbeat.web.parts.TermName;

/**
 * The differential as it is shown.
 *
 * @param form what the reader has said
 * @param bar the findings, with links that keep the rest of the form
 * @param choices what a typed finding may mean, where that is not clear
 * @param notes what was noticed about what was given
 * @param lines the first diseases
 * @param ranked how many diseases were ranked
 * @param none the probability, 0 to 1, that it is none of them; below 0 where it is not known
 * @param questions what to look for next
 * @param whyNot the answer to "why not this one?"
 * @param inheritances the modes of inheritance that may be chosen
 */
public record DifferentialPage(
        Form form,
        FindingBar bar,
        Optional<Choices> choices,
        List<Note> notes,
        List<Line> lines,
        int ranked,
        double none,
        List<Question> questions,
        Optional<WhyNot> whyNot,
        List<TermName> inheritances) {

    /**
     * The form's values, and the addresses that it leads to.
     *
     * @param observed identifiers of the observed findings, joined by commas
     * @param excluded identifiers of the excluded findings, joined by commas
     * @param sex {@code female}, {@code male} or empty
     * @param age as typed
     * @param inheritance the chosen mode, or empty
     * @param genes as typed
     * @param all whether all diseases are ranked rather than those of OMIM
     * @param why the disease asked for, as typed
     * @param more whether anything besides findings is said
     * @param address this page
     * @param longer this page with a longer list; empty where it is as long as it may be
     * @param phenopacket the same findings as a phenopacket
     * @param tsv the ranking as a table
     */
    public record Form(
            String observed,
            String excluded,
            String sex,
            String age,
            String inheritance,
            String genes,
            boolean all,
            String why,
            boolean more,
            String address,
            String longer,
            String phenopacket,
            String tsv) {}

    /**
     * Signs that a typed word may mean.
     *
     * @param typed the word
     * @param options each with the address that adds it
     */
    public record Choices(String typed, List<Option> options) {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * A sign that may be added.
     *
     * @param term its name
     * @param link the address that adds it
     */
    public record Option(TermName term, String link) {}

    /**
     * Something that was noticed.
     *
     * @param level {@code note}, {@code warning} or {@code error}
     * @param text what was noticed, and what was done
     */
    public record Note(String level, String text) {}

    /**
     * One disease of the list.
     *
     * @param place 1 for the first
     * @param id its page
     * @param label its name
     * @param sources identifiers of the ranked diseases that meet on the page
     * @param posterior probability, 0 to 1
     * @param speaksFor the strongest reasons for it, the first ones
     * @param speaksAgainst the strongest reasons against it, the first ones
     * @param unexplained findings that nothing known about it explains
     * @param reasons all reasons
     * @param expected signs that it often has and that were not reported
     * @param compare the comparison of this disease with the first one, or with the second for the first
     */
    public record Line(
            int place,
            Curie id,
            String label,
            List<Curie> sources,
            double posterior,
            List<ReasonBar> speaksFor,
            List<ReasonBar> speaksAgainst,
            List<TermName> unexplained,
            List<ReasonBar> reasons,
            List<Expected> expected,
            String compare) {
        public Line {
            sources = List.copyOf(sources);
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
            unexplained = List.copyOf(unexplained);
            reasons = List.copyOf(reasons);
            expected = List.copyOf(expected);
        }

        /** Where its page is. */
        public String path() {
            return "/disease/" + id;
        }
    }

    /**
     * A sign that a disease often has and that was not reported.
     *
     * @param term its name
     * @param howOften how often the disease has it
     * @param value natural-log units, at most 0
     * @param observe the address that adds it as observed
     * @param ruleOut the address that adds it as ruled out
     */
    public record Expected(TermName term, String howOften, double value, String observe, String ruleOut) {}

    /**
     * A sign that would tell the first diseases apart.
     *
     * @param term its name
     * @param favours the diseases that it would speak for
     * @param observe the address that adds it as observed
     * @param ruleOut the address that adds it as ruled out
     */
    public record Question(TermName term, List<String> favours, String observe, String ruleOut) {
        public Question {
            favours = List.copyOf(favours);
        }
    }

    /**
     * The answer to "why not this one?".
     *
     * @param asked the disease as typed
     * @param text its place, or why it has none
     * @param line its reasons; empty where it was not ranked
     * @param choices diseases that the typed name may mean, each with the address that asks for it
     */
    public record WhyNot(String asked, String text, Optional<Line> line, List<Choice> choices) {
        public WhyNot {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A disease that may be asked for.
     *
     * @param label its name
     * @param link the address that asks for it
     */
    public record Choice(String label, String link) {}

    public DifferentialPage {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
        inheritances = List.copyOf(inheritances);
    }
}
