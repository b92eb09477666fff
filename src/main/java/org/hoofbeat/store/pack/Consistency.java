package org.hoofbeat.store.pack;

import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.model.knowledge.TranslationTable;

/**
 * Checks that tables fit together: columns of one table are equally long, lists lie one after the other, and every row number
 * points at a row. Checksums tell that a pack is what somebody wrote; this tells that it was a working program that wrote it,
 * so that no reader need check again.
 */
final class Consistency {
    private Consistency() {}

    /** @throws IllegalArgumentException that names the column which does not fit */
    static void check(Knowledge knowledge) {
        check(knowledge.terms());
        check(knowledge.diseases());
        check(
                knowledge.sourceDiseases(),
                knowledge.diseases().size(),
                knowledge.annotations().size());
        check(knowledge.annotations(), knowledge.terms().size());
        check(knowledge.genes(), knowledge.sourceDiseases().size());
        check(knowledge.translations(), knowledge.terms().size());
    }

    private static void check(TermTable terms) {
        int n = terms.size();
        ascending("terms.number", terms.number());
        texts("terms.label", terms.label(), n);
        lists("terms.parents", terms.parents(), n, n);
        ordinals("terms.obsolete", terms.obsolete(), n, 3);
        lists("terms.replacements", terms.replacements(), n, n);
        ascending("terms.alternativeNumber", terms.alternativeNumber());
        rows("terms.alternativeRow", terms.alternativeRow(), terms.alternativeNumber().length, 0, n);
        int synonyms = terms.synonym().size();
        starts("terms.synonymStart", terms.synonymStart(), n, synonyms);
        texts("terms.synonym", terms.synonym(), synonyms);
        ordinals("terms.synonymScope", terms.synonymScope(), synonyms, Synonym.Scope.values().length);
        ordinals("terms.synonymRegister", terms.synonymRegister(), synonyms, Synonym.Register.values().length);
    }

    private static void check(DiseaseTable diseases) {
        int n = diseases.size();
        texts("diseases.id", diseases.id(), n);
        texts("diseases.label", diseases.label(), n);
        ordinals("diseases.obsolete", diseases.obsolete(), n, 2);
        lists("diseases.parents", diseases.parents(), n, n);
        starts(
                "diseases.synonymStart",
                diseases.synonymStart(),
                n,
                diseases.synonym().size());
        texts("diseases.synonym", diseases.synonym(), diseases.synonym().size());
        int mappings = diseases.mappingObject().size();
        starts("diseases.mappingStart", diseases.mappingStart(), n, mappings);
        ordinals("diseases.mappingPredicate", diseases.mappingPredicate(), mappings, MappingPredicate.values().length);
        texts("diseases.mappingObject", diseases.mappingObject(), mappings);
        texts("diseases.mappingLabel", diseases.mappingLabel(), mappings);
    }

    private static void check(SourceDiseaseTable sources, int diseases, int annotations) {
        int n = sources.size();
        texts("sourceDiseases.id", sources.id(), n);
        texts("sourceDiseases.label", sources.label(), n);
        rows("sourceDiseases.disease", sources.disease(), n, 0, diseases);
        starts("sourceDiseases.annotationStart", sources.annotationStart(), n, annotations);
        int references = sources.crossReferenceObject().size();
        starts("sourceDiseases.crossReferenceStart", sources.crossReferenceStart(), n, references);
        ordinals(
                "sourceDiseases.crossReferencePredicate",
                sources.crossReferencePredicate(),
                references,
                MappingPredicate.values().length);
        texts("sourceDiseases.crossReferenceObject", sources.crossReferenceObject(), references);
        int prevalences = sources.prevalenceType().size();
        starts("sourceDiseases.prevalenceStart", sources.prevalenceStart(), n, prevalences);
        texts("sourceDiseases.prevalenceType", sources.prevalenceType(), prevalences);
        texts("sourceDiseases.prevalenceRange", sources.prevalenceRange(), prevalences);
        texts("sourceDiseases.prevalenceGeography", sources.prevalenceGeography(), prevalences);
        texts("sourceDiseases.prevalenceReference", sources.prevalenceReference(), prevalences);
    }

    private static void check(AnnotationTable annotations, int terms) {
        int n = annotations.size();
        rows("annotations.term", annotations.term(), n, 0, terms);
        ordinals("annotations.aspect", annotations.aspect(), n, Aspect.values().length);
        ordinals("annotations.negated", annotations.negated(), n, 2);
        frequencies(annotations);
        rows("annotations.onset", annotations.onset(), n, -1, terms);
        ordinals("annotations.sex", annotations.sex(), n, Sex.values().length);
        lists("annotations.modifiers", annotations.modifiers(), n, terms);
        ordinals(
                "annotations.evidence",
                annotations.evidence(),
                n,
                annotations.evidenceCode().size());
        lists(
                "annotations.references",
                annotations.references(),
                n,
                annotations.reference().size());
        lists("annotations.curatedOn", annotations.curatedOn(), n, Integer.MAX_VALUE);
        texts(
                "annotations.evidenceCode",
                annotations.evidenceCode(),
                annotations.evidenceCode().size());
        texts(
                "annotations.reference",
                annotations.reference(),
                annotations.reference().size());
    }

    private static void check(GeneTable genes, int sources) {
        int n = genes.size();
        ascending("genes.number", genes.number());
        texts("genes.symbol", genes.symbol(), n);
        texts("genes.name", genes.name(), n);
        starts("genes.aliasStart", genes.aliasStart(), n, genes.alias().size());
        texts("genes.alias", genes.alias(), genes.alias().size());
        starts("genes.codeStart", genes.codeStart(), n, genes.code().size());
        texts("genes.code", genes.code(), genes.code().size());
        starts(
                "genes.orthologueStart",
                genes.orthologueStart(),
                n,
                genes.orthologue().size());
        texts("genes.orthologue", genes.orthologue(), genes.orthologue().size());
        lists("genes.diseases", genes.diseases(), n, sources);
    }

    private static void check(TranslationTable translations, int terms) {
        int n = translations.term().length;
        int languages = translations.language().size();
        texts("translations.language", translations.language(), languages);
        starts("translations.start", translations.start(), languages, n);
        rows("translations.term", translations.term(), n, 0, terms);
        texts("translations.label", translations.label(), n);
        ordinals("translations.official", translations.official(), n, 2);
    }

    private static void frequencies(AnnotationTable annotations) {
        rows("annotations.affected", annotations.affected(), annotations.size(), 0, Integer.MAX_VALUE);
        rows(
                "annotations.examined",
                annotations.examined(),
                annotations.size(),
                AnnotationTable.BAND,
                Integer.MAX_VALUE);
        for (int row = 0; row < annotations.size(); row++) {
            int most =
                    switch (annotations.examined()[row]) {
                        case AnnotationTable.UNSTATED -> 0;
                        case AnnotationTable.SHARE -> 10_000;
                        case AnnotationTable.BAND -> FrequencyBand.values().length - 1;
                        default -> annotations.examined()[row];
                    };
            require("annotations.affected", annotations.affected()[row] <= most);
        }
    }

    private static void texts(String name, TextColumn column, int rows) {
        starts(name, column.starts(), rows, column.bytes().length);
    }

    private static void lists(String name, ListColumn column, int rows, int targets) {
        starts(name, column.starts(), rows, column.values().length);
        rows(name, column.values(), column.values().length, 0, targets);
    }

    private static void starts(String name, int[] starts, int rows, int end) {
        require(name, starts.length == rows + 1 && starts[0] == 0 && starts[rows] == end);
        for (int row = 0; row < rows; row++) {
            require(name, starts[row] <= starts[row + 1]);
        }
    }

    private static void rows(String name, int[] numbers, int length, int lowest, int end) {
        require(name, numbers.length == length);
        for (int number : numbers) {
            require(name, number >= lowest && number < end);
        }
    }

    private static void ordinals(String name, byte[] values, int length, int count) {
        require(name, values.length == length);
        for (byte value : values) {
            require(name, value >= 0 && value < count);
        }
    }

    private static void ascending(String name, int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            require(name, numbers[i - 1] < numbers[i]);
        }
    }

    private static void require(String name, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the column " + name + " does not fit the others");
        }
    }
}
