package org.hoofbeat.questions.identifiers;

import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Masks what identifies people in what they write: names, places, dates, ages, numbers, addresses, named institutions. Names of
 * diseases and their eponyms, genes, drugs and units stay.
 *
 * <p>Immutable, and safe for all threads. Making one reads the lists of names and the pack's names, which takes about half a
 * second of processor time: make one, not at the start of a server but when it is first needed, and keep it.
 */
public final class Deidentifier {
    private final Lexicon lexicon;
    private final MedicalNames medical;
    private final List<Finder> finders;

    private Deidentifier(Lexicon lexicon, MedicalNames medical) {
        this.lexicon = lexicon;
        this.medical = medical;
        // Numbers are claimed by what is most certain first: a date is no telephone number.
        this.finders = List.of(
                new WebFinder(),
                new DateFinder(),
                new LabelFinder(),
                new AgeFinder(),
                new AddressFinder(),
                new NumberFinder(),
                new OrganisationFinder(),
                new NameFinder(),
                new PlaceFinder());
    }

    /** A de-identifier that keeps the names this pack knows. */
    public static Deidentifier of(Knowledge knowledge) {
        return new Deidentifier(Lexicon.builtIn(), MedicalNames.of(knowledge));
    }

    /** Finds what identifies people, and masks it. */
    public Redaction redact(String text) {
        Passage passage = Passage.of(text, lexicon, medical);
        Found found = new Found(text.length());
        finders.forEach(finder -> finder.find(passage, found));
        new Repetition().find(passage, found);
        return found.redact(text);
    }
}
