package org.hoofbeat.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TranslationTable;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.hpoa.HpoaRow;
import org.hoofbeat.store.pack.PackWriter;

/** Joins the records of all files into one {@link Knowledge}. */
final class KnowledgeAssembler {
    private final Gathered gathered;

    KnowledgeAssembler(Gathered gathered) {
        this.gathered = gathered;
    }

    /**
     * Joins what was gathered. Rows that do not fit are added to the gathered rejections.
     *
     * @throws MalformedSourceException when files contradict themselves: terms defined twice, circles in is-a links
     */
    Knowledge assemble() {
        TermTable terms =
                TermAssembly.assemble(fileOf(SourceKind.HP), gathered.terms, gathered.layNames, gathered.rejections);
        SourceDiseases sources = SourceDiseases.of(gathered);

        var annotations = new AnnotationAssembly(new CurrentTerms(terms), sources.size(), gathered.rejections);
        String hpoa = fileOf(SourceKind.HPOA);
        for (HpoaRow row : gathered.annotations) {
            annotations.add(sources.rowOf(row.disease()), row, hpoa);
        }

        var genes = new GeneAssembly();
        String hgnc = fileOf(SourceKind.HGNC);
        gathered.genes.forEach(gene -> genes.add(gene, hgnc));
        gathered.geneLinks.forEach(link -> genes.link(link, sources.rowOf(link.disease())));

        var orphanet = new OrphanetFacts(gathered.orphanet);
        orphanet.join(sources, annotations, genes);
        DiseaseAssembly diseases = assembleDiseases(sources, orphanet);
        DiseaseTable diseaseTable = diseases.table("Mondo edges");
        SourceDiseaseTable sourceTable =
                orphanet.table(sources, diseases.pageRows(sources.ids()), annotations.starts());
        AnnotationTable annotationTable = annotations.table();
        GeneTable geneTable = genes.table();
        Map<String, Integer> counts = counts(terms, diseaseTable, sourceTable, annotationTable, geneTable);
        if (!gathered.orphanet.isEmpty()) {
            counts.put("diseases with signs from Orphanet's packets", orphanet.diseasesWithOwnSigns());
        }
        TranslationTable translations = TranslationAssembly.assemble(terms, gathered.translations, gathered.rejections);
        if (!gathered.translations.isEmpty()) {
            counts.put("names in other languages", translations.term().length);
        }
        counts.put("rejected records", gathered.rejections.size());
        var manifest = new Manifest(0, "", gathered.sources, counts);
        return PackWriter.named(
                new Knowledge(manifest, terms, diseaseTable, sourceTable, annotationTable, geneTable, translations));
    }

    private DiseaseAssembly assembleDiseases(SourceDiseases sources, OrphanetFacts orphanet) {
        var diseases = new DiseaseAssembly(gathered.rejections);
        gathered.mappings.forEach(diseases::add);
        gathered.edges.forEach(diseases::add);
        for (int row = 0; row < sources.size(); row++) {
            String id = sources.ids().get(row);
            diseases.addSource(
                    id,
                    Stream.concat(Stream.of(sources.labels().get(row)), orphanet.synonymsOf(id).stream())
                            .toList());
        }
        return diseases;
    }

    private Map<String, Integer> counts(
            TermTable terms,
            DiseaseTable diseases,
            SourceDiseaseTable sources,
            AnnotationTable annotations,
            GeneTable genes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("terms", terms.size());
        counts.put("diseases", diseases.size());
        counts.put("diseases of Mondo", (int) IntStream.range(0, diseases.size())
                .filter(row -> diseases.id().get(row).startsWith("MONDO:"))
                .count());
        counts.put("diseases with known signs", withSigns(sources, annotations));
        counts.put("source diseases", sources.size());
        counts.put("annotations", annotations.size());
        counts.put("mappings", diseases.mappingObject().size());
        counts.put("links between diseases", diseases.parents().values().length);
        counts.put("genes", genes.size());
        counts.put("links from genes to diseases", genes.diseases().values().length);
        return counts;
    }

    private static int withSigns(SourceDiseaseTable sources, AnnotationTable annotations) {
        return (int) IntStream.range(0, sources.size())
                .filter(row -> IntStream.range(sources.annotationStart()[row], sources.annotationStart()[row + 1])
                        .anyMatch(i -> annotations.isPhenotype(i) && !annotations.isNegated(i)))
                .map(row -> sources.disease()[row])
                .distinct()
                .count();
    }

    private String fileOf(SourceKind kind) {
        return gathered.sources.stream()
                .filter(version -> version.source().equals(kind.title()))
                .map(SourceVersion::file)
                .findFirst()
                .orElse(kind.title());
    }
}
