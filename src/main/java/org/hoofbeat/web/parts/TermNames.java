package org.hoofbeat.web.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.web.text.Language;

/**
 * Finds what to call a term, in one language. Names are made when first asked for and kept, because every page asks for many.
 */
public final class TermNames {
    private final Language language;
    private final TermTable terms;
    private final TermHierarchy hierarchy;
    private final org.hoofbeat.diseases.plain.TermNames plain;
    private final AtomicReferenceArray<TermName> known;
    private final Diseases diseases;
    private final Map<Language, TermNames> byLanguage;

    private TermNames(
            Language language,
            TermTable terms,
            TermHierarchy hierarchy,
            Diseases diseases,
            Map<Language, TermNames> byLanguage) {
        this.hierarchy = hierarchy;
        this.language = language;
        this.terms = terms;
        this.plain = diseases.in(language.locale()).names();
        this.known = new AtomicReferenceArray<>(terms.size());
        this.diseases = diseases;
        this.byLanguage = byLanguage;
    }

    /** The names of this pack's terms in English, with the plain words that disease pages use. */
    public static TermNames of(Knowledge knowledge, Diseases diseases) {
        Map<Language, TermNames> byLanguage = new ConcurrentHashMap<>();
        var english = new TermNames(Language.EN, knowledge.terms(), knowledge.hierarchy(), diseases, byLanguage);
        byLanguage.put(Language.EN, english);
        return english;
    }

    /** The names in another language; English ones where the pack has none in it. */
    public TermNames in(Language wanted) {
        return byLanguage.computeIfAbsent(
                wanted, other -> new TermNames(other, terms, hierarchy, diseases, byLanguage));
    }

    /** The signs one step more general than a term; none for what is no sign or stands at the top. */
    public List<TermName> listMoreGeneral(Curie id) {
        return near(id, hierarchy::parentsOf);
    }

    /** The first signs one step more special than a term, by name. */
    public List<TermName> listMoreSpecial(Curie id, int most) {
        return near(id, hierarchy::childrenOf).stream()
                .sorted(Comparator.comparing(TermName::plain))
                .limit(most)
                .toList();
    }

    private List<TermName> near(Curie id, IntFunction<IntStream> step) {
        OptionalInt row = terms.findRow(id);
        return row.isEmpty()
                ? List.of()
                : step.apply(row.getAsInt())
                        .filter(other -> hierarchy.isPhenotype(other) && other != hierarchy.phenotypeRoot())
                        .mapToObj(this::get)
                        .toList();
    }

    /** Whether the pack has names in this language at all. */
    public boolean areTranslated() {
        return plain.areTranslated();
    }

    /** The name of a term; one that the pack does not know is called by its identifier. */
    public TermName get(Curie id) {
        OptionalInt row = terms.findRow(id);
        return row.isPresent() ? get(row.getAsInt()) : new TermName(id, id.toString(), "", false, false, false);
    }

    /** The name of the term in a row of the pack. */
    public TermName get(int row) {
        TermName name = known.get(row);
        if (name == null) {
            name = read(row);
            known.set(row, name);
        }
        return name;
    }

    private TermName read(int row) {
        org.hoofbeat.diseases.plain.TermName name = plain.of(row);
        return new TermName(
                name.id(),
                name.label(),
                name.hasBoth() ? name.plain() : "",
                true,
                isForeign(name.labelLanguage()),
                isForeign(name.plainLanguage()));
    }

    private boolean isForeign(String tag) {
        return !tag.equals(language.tag());
    }
}
