package org.hoofbeat.search.solr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.solr.common.SolrInputDocument;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.names.Catalogue;
import org.hoofbeat.search.names.Name;
import org.hoofbeat.search.text.Acronyms;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;
import org.hoofbeat.search.text.Folding;

/** Makes the index's documents from the entities of a pack; which field is for what, the schema says. */
final class Documents {
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final Folder folder = new Folder();
    private final String[][] rootsOfTerm;

    Documents(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.knowledge = catalogue.knowledge();
        this.rootsOfTerm = new String[knowledge.terms().size()][];
    }

    /** The document of one entity. */
    SolrInputDocument of(int entity) {
        var document = new SolrInputDocument();
        document.setField("id", catalogue.idTextOf(entity));
        document.setField("popularity", (float) catalogue.popularityOf(entity));
        List<Name> names = catalogue.namesOf(entity);
        addLabel(names.getFirst().text(), document);
        Set<String> words = addNames(names, document);
        if (catalogue.kindOf(entity) == Kind.DISEASES) {
            addDisease(catalogue.rowOf(entity), names.getFirst().text(), words, document);
        }
        return document;
    }

    private void addLabel(String label, SolrInputDocument document) {
        FoldedName folded = folder.fold(label);
        List<String> closed = Folding.closedCompounds(label);
        document.setField("label", folded.key());
        document.setField("label_root", folded.rootKey());
        document.setField("label_short", folded.shortKey());
        document.setField("label_words", line(folded, closed));
        document.setField("label_length", Math.max(1, folded.words().size()));
    }

    /** Adds all names; gives the roots of all their words. */
    private Set<String> addNames(List<Name> names, SolrInputDocument document) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> rootKeys = new LinkedHashSet<>();
        Set<String> shortKeys = new LinkedHashSet<>();
        Set<String> lines = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (Name name : names) {
            FoldedName folded = folder.fold(name.text());
            List<String> closed = Folding.closedCompounds(name.text());
            keys.add(folded.key());
            rootKeys.add(folded.rootKey());
            shortKeys.add(folded.shortKey());
            lines.add(line(folded, closed));
            words.addAll(folded.roots());
            words.addAll(closed);
        }
        add("name", keys, document);
        add("name_root", rootKeys, document);
        add("name_short", shortKeys, document);
        add("words", lines, document);
        return words;
    }

    /** Initials, signs that people with the disease have, genes; and the words of all of these with those of the names. */
    private void addDisease(int disease, String label, Set<String> words, SolrInputDocument document) {
        add("acronym", Acronyms.ofWhole(label), document);
        add("acronym_part", Acronyms.ofBeginning(label), document);
        Set<String> signs = new LinkedHashSet<>();
        Set<String> genes = new LinkedHashSet<>();
        knowledge.sourcesOf(disease).forEach(source -> {
            knowledge
                    .annotationsOf(source)
                    .filter(row -> knowledge.annotations().isPhenotype(row)
                            && !knowledge.annotations().isNegated(row))
                    .map(row -> knowledge.annotations().term()[row])
                    .forEach(term -> {
                        signs.add(catalogue.idTextOf(catalogue.entity(Kind.TERMS, term)));
                        words.addAll(List.of(rootsOf(term)));
                    });
            knowledge
                    .genesOf(source)
                    .forEach(gene -> genes.add(
                            folder.fold(knowledge.genes().symbol().get(gene)).rootKey()));
        });
        words.addAll(genes);
        add("sign", signs, document);
        add("gene", genes, document);
        document.setField("text", String.join(" ", words));
    }

    private String[] rootsOf(int term) {
        String[] known = rootsOfTerm[term];
        if (known == null) {
            known = catalogue.namesOf(catalogue.entity(Kind.TERMS, term)).stream()
                    .flatMap(name -> folder.fold(name.text()).roots().stream())
                    .distinct()
                    .toArray(String[]::new);
            rootsOfTerm[term] = known;
        }
        return known;
    }

    private static String line(FoldedName folded, List<String> closed) {
        return closed.isEmpty() ? folded.rootKey() : folded.rootKey() + " " + String.join(" ", closed);
    }

    private static void add(String field, Set<String> values, SolrInputDocument document) {
        for (String value : values) {
            if (!value.isEmpty()) {
                document.addField(field, value);
            }
        }
    }
}
