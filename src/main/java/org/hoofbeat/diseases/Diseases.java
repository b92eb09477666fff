package org.hoofbeat.diseases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.diseases.plain.TermNames;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one pack, disease by disease and gene by gene. Computed at each call, in well under a millisecond; safe for all
 * threads.
 */
public final class Diseases {
    private final Knowledge knowledge;
    private final TermNames names;
    private final BodySystems systems;
    private final FactsReader facts;
    private final RelationsReader relations;
    private final DiseaseLinks links;
    private final SummaryWriter summaries;
    private final RetiredNames retired;
    private final Map<String, Diseases> byLanguage;
    private volatile @Nullable DiseaseCatalogue catalogue;

    private Diseases(Knowledge knowledge, TermNames names, Wording wording, Map<String, Diseases> byLanguage) {
        this.knowledge = knowledge;
        this.names = names;
        this.systems = BodySystems.of(knowledge, wording);
        this.links = new DiseaseLinks(knowledge);
        this.facts = new FactsReader(knowledge, names, systems, wording);
        this.relations = new RelationsReader(knowledge, links);
        this.summaries = new SummaryWriter(knowledge.hierarchy(), names, wording);
        this.retired = new RetiredNames(knowledge);
        this.byLanguage = byLanguage;
    }

    /** The facts of this pack, told in English. */
    public static Diseases of(Knowledge knowledge) {
        Map<String, Diseases> byLanguage = new ConcurrentHashMap<>();
        var english = new Diseases(knowledge, TermNames.english(knowledge), Wording.english(), byLanguage);
        byLanguage.put(Wording.english().language(), english);
        return english;
    }

    /**
     * The same facts told in another language. Names of diseases are as in the pack; those of signs are in the language as far
     * as the pack has translations.
     */
    public Diseases in(Locale locale) {
        return byLanguage.computeIfAbsent(
                locale.getLanguage(), code -> new Diseases(knowledge, names.in(code), Wording.in(locale), byLanguage));
    }

    /** What terms are called, by doctors and by everybody else. */
    public TermNames names() {
        return names;
    }

    /** The body systems, with plain names. */
    public BodySystems systems() {
        return systems;
    }

    /** Everything that is known about the disease in this row of the pack. */
    public DiseaseFacts getFacts(int disease) {
        FactsReader.Stated stated = facts.read(disease);
        String name = knowledge.diseases().label().get(disease);
        List<SourceEntry> sources =
                knowledge.sourcesOf(disease).mapToObj(this::source).toList();
        return new DiseaseFacts(
                disease,
                knowledge.diseases().idOf(disease),
                name,
                knowledge.diseases().obsolete()[disease] != 0,
                otherNames(disease, name, sources),
                sources,
                stated.onsets(),
                stated.inheritances(),
                stated.courses(),
                stated.systems(),
                stated.ruledOut(),
                relations.genes(disease),
                relations.groups(disease),
                alternatives(disease, name),
                retired(disease, name),
                relations.codes(disease),
                stated.references(),
                stated.study());
    }

    /** The computed plain summary of these facts. */
    public PlainSummary summarise(DiseaseFacts facts) {
        return summaries.write(facts);
    }

    /** Everything that is known about the gene in this row of the pack. */
    public GeneFacts getGene(int gene) {
        return new GeneFacts(knowledge.genes().get(gene), links.toAll(relations.diseasesOf(gene), Integer.MAX_VALUE));
    }

    /** A way to the disease in this row of the pack. */
    public DiseaseLink link(int disease) {
        return links.to(disease);
    }

    /** The lists of all diseases, with English titles. Made at the first call, in some 100 ms, and kept. */
    public DiseaseCatalogue catalogue() {
        Diseases english = in(Locale.ENGLISH);
        if (english != this) {
            return english.catalogue();
        }
        DiseaseCatalogue known = catalogue;
        if (known == null) {
            known = DiseaseCatalogue.of(knowledge, systems, links.signCounts());
            catalogue = known;
        }
        return known;
    }

    /** Where to look instead: the diseases that claim this one; for a retired entry, current ones of the same name too. */
    private List<DiseaseLink> alternatives(int disease, String name) {
        List<DiseaseLink> claiming =
                links.toAll(knowledge.alternativesTo(disease).stream().mapToInt(Integer::intValue), Integer.MAX_VALUE);
        if (knowledge.diseases().obsolete()[disease] == 0) {
            return claiming;
        }
        String bare = RetiredNames.bare(name);
        return Stream.concat(claiming.stream(), catalogue().listNamed(bare).stream())
                .filter(link -> !link.id().equals(knowledge.diseases().idOf(disease)))
                .distinct()
                .toList();
    }

    private List<DiseaseLink> retired(int disease, String name) {
        return knowledge.diseases().obsolete()[disease] != 0
                ? List.of()
                : links.toAll(retired.listNamed(name), Integer.MAX_VALUE);
    }

    private SourceEntry source(int row) {
        IntStream days =
                knowledge.annotationsOf(row).flatMap(knowledge.annotations().curatedOn()::stream);
        return new SourceEntry(
                knowledge.sourceDiseases().idOf(row),
                knowledge.sourceDiseases().label().get(row),
                knowledge.sourceDiseases().annotationCount(row),
                days.max().stream().mapToObj(java.time.LocalDate::ofEpochDay).toList(),
                knowledge.sourceDiseases().prevalencesOf(row));
    }

    /** Names that differ from each other and from the page's own in more than letter case. */
    private List<String> otherNames(int disease, String own, List<SourceEntry> sources) {
        var distinct = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(
                        knowledge.diseases().synonymsOf(disease).stream(),
                        sources.stream().map(SourceEntry::label))
                .forEach(name -> distinct.putIfAbsent(name, name));
        distinct.remove(own);
        return Arrays.asList(distinct.values().toArray(String[]::new));
    }
}
