package org.hoofbeat.model.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.Sex;

/**
 * Everything that one pack knows: terms, diseases, their sources, annotations and genes, immutable and shared by all
 * threads. Indexes that only some callers need (identifiers to pages, gene symbols, term to annotations) are built when
 * first asked for.
 */
public final class Knowledge {
    private static final Aspect[] ASPECTS = Aspect.values();
    private static final Sex[] SEXES = Sex.values();

    private final Manifest manifest;
    private final TermTable terms;
    private final DiseaseTable diseases;
    private final SourceDiseaseTable sourceDiseases;
    private final AnnotationTable annotations;
    private final GeneTable genes;
    private final TranslationTable translations;

    private final Supplier<TermHierarchy> hierarchy;
    private final Supplier<IdentityIndex> identities;
    private final Supplier<ListColumn> sourcesByDisease;
    private final Supplier<ListColumn> genesBySource;
    private final Supplier<int[]> sourceByAnnotation;
    private final Supplier<ListColumn> annotationsByTerm;
    private final Supplier<Map<String, Integer>> genesBySymbol;

    /** Knowledge with names in English only. */
    public Knowledge(
            Manifest manifest,
            TermTable terms,
            DiseaseTable diseases,
            SourceDiseaseTable sourceDiseases,
            AnnotationTable annotations,
            GeneTable genes) {
        this(manifest, terms, diseases, sourceDiseases, annotations, genes, TranslationTable.empty());
    }

    public Knowledge(
            Manifest manifest,
            TermTable terms,
            DiseaseTable diseases,
            SourceDiseaseTable sourceDiseases,
            AnnotationTable annotations,
            GeneTable genes,
            TranslationTable translations) {
        this.manifest = manifest;
        this.terms = terms;
        this.diseases = diseases;
        this.sourceDiseases = sourceDiseases;
        this.annotations = annotations;
        this.genes = genes;
        this.translations = translations;
        this.hierarchy = Once.of(() -> TermHierarchy.of(terms));
        this.identities = Once.of(() -> new IdentityIndex(diseases, sourceDiseases));
        this.sourcesByDisease = Once.of(() -> oneEach(sourceDiseases.disease()).inverted(diseases.size()));
        this.genesBySource = Once.of(() -> genes.diseases().inverted(sourceDiseases.size()));
        this.sourceByAnnotation = Once.of(this::findSourceOfEachAnnotation);
        this.annotationsByTerm = Once.of(() -> oneEach(annotations.term()).inverted(terms.size()));
        this.genesBySymbol = Once.of(this::indexSymbols);
    }

    /** What the pack says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** The ontology. */
    public TermTable terms() {
        return terms;
    }

    /** The ontology's is-a graph. */
    public TermHierarchy hierarchy() {
        return hierarchy.get();
    }

    /** The diseases that have a page. */
    public DiseaseTable diseases() {
        return diseases;
    }

    /** The diseases of the sources: the unit that is annotated and ranked. */
    public SourceDiseaseTable sourceDiseases() {
        return sourceDiseases;
    }

    /** The statements of the sources. */
    public AnnotationTable annotations() {
        return annotations;
    }

    /** Human genes. */
    public GeneTable genes() {
        return genes;
    }

    /** Names of terms in other languages. */
    public TranslationTable translations() {
        return translations;
    }

    /** Which page an identifier leads to. */
    public Identity resolve(Curie id) {
        return identities.get().resolve(id);
    }

    /** For a disease that kept its own page because several Mondo diseases claim it: those diseases; else empty. */
    public List<Integer> alternativesTo(int disease) {
        String id = diseases.id().get(disease);
        return identities.get().choicesFor(id).stream()
                .filter(row -> row != disease)
                .toList();
    }

    /** Rows of the source diseases that meet on a page, ascending. */
    public IntStream sourcesOf(int disease) {
        return sourcesByDisease.get().stream(disease);
    }

    /** The row of a source disease; empty where no source states facts about it. */
    public OptionalInt findSourceDisease(Curie id) {
        String wanted = id.toString();
        int low = 0;
        int high = sourceDiseases.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sourceDiseases.id().get(middle).compareTo(wanted);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** Rows of the genes linked to a source disease. */
    public IntStream genesOf(int sourceDisease) {
        return genesBySource.get().stream(sourceDisease);
    }

    /** The row of the gene with this approved symbol or, where no approved one matches, this alias; letter case aside. */
    public OptionalInt findGene(String symbol) {
        Integer row = genesBySymbol.get().get(symbol.toUpperCase(Locale.ROOT));
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Rows of all annotations with exactly this term. */
    public IntStream annotationsWith(int term) {
        return annotationsByTerm.get().stream(term);
    }

    /** Row of the source disease that an annotation row speaks of. */
    public int sourceOf(int annotation) {
        return sourceByAnnotation.get()[annotation];
    }

    /** Rows of a source disease's annotations. */
    public IntStream annotationsOf(int sourceDisease) {
        return IntStream.range(
                sourceDiseases.annotationStart()[sourceDisease], sourceDiseases.annotationStart()[sourceDisease + 1]);
    }

    /** An annotation row as a value. */
    public Annotation annotation(int row) {
        int onset = annotations.onset()[row];
        return new Annotation(
                terms.id(annotations.term()[row]),
                ASPECTS[annotations.aspect()[row]],
                annotations.isNegated(row),
                annotations.frequency(row),
                onset < 0 ? List.of() : List.of(terms.id(onset)),
                SEXES[annotations.sex()[row]],
                annotations.modifiers().stream(row).mapToObj(terms::id).toList(),
                annotations.evidenceCode().get(annotations.evidence()[row]),
                annotations.references().stream(row)
                        .mapToObj(annotations.reference()::get)
                        .toList(),
                annotations.curatedOn().stream(row)
                        .mapToObj(LocalDate::ofEpochDay)
                        .toList());
    }

    private int[] findSourceOfEachAnnotation() {
        int[] source = new int[annotations.size()];
        for (int row = 0; row < sourceDiseases.size(); row++) {
            java.util.Arrays.fill(
                    source,
                    sourceDiseases.annotationStart()[row],
                    sourceDiseases.annotationStart()[row + 1],
                    row);
        }
        return source;
    }

    private Map<String, Integer> indexSymbols() {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < genes.size(); row++) {
            rows.put(genes.symbol().get(row).toUpperCase(Locale.ROOT), row);
        }
        for (int row = 0; row < genes.size(); row++) {
            for (int i = genes.aliasStart()[row]; i < genes.aliasStart()[row + 1]; i++) {
                rows.putIfAbsent(genes.alias().get(i).toUpperCase(Locale.ROOT), row);
            }
        }
        return rows;
    }

    private static ListColumn oneEach(int[] values) {
        return new ListColumn(values, IntStream.rangeClosed(0, values.length).toArray());
    }
}
