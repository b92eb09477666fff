package org.hoofbeat.ingest.literature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.model.literature.ArticleTags.DiseaseTag;
import org.hoofbeat.model.literature.ArticleTags.Place;
import org.hoofbeat.model.literature.Indexing.Named;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folding;

/**
 * Finds the diseases and genes that an article names: by headings and supplementary concepts, which indexers chose, and by
 * name in title, keywords and abstract. Of several places the surest one is kept.
 *
 * <p>A name that more than three diseases share says too little; where one of them has it as its label, that one is meant. A
 * single short word is too often something else. For one thread at a time.
 */
public final class ArticleTagger {
    private static final int MOST_MEANINGS = 3;
    private static final int SHORTEST_WORD = 7;
    private static final int SHORTEST_NAME = 6;

    /** What single words mean as a matter of course, though the pack has diseases of that name. */
    private static final Set<String> TOO_GENERAL =
            Set.of("disease", "syndrome", "disorder", "condition", "infection", "injury", "abnormality", "deficiency");

    private final Knowledge knowledge;
    private final NameAutomaton names;
    private final GeneSymbols genes;

    public ArticleTagger(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = automaton(knowledge);
        this.genes = GeneSymbols.of(knowledge);
    }

    private static NameAutomaton automaton(Knowledge knowledge) {
        DiseaseNames all = DiseaseNames.of(knowledge);
        var builder = new NameAutomaton.Builder();
        for (int row = 0; row < knowledge.diseases().size(); row++) {
            for (String name : all.namesOf(row)) {
                FoldedName folded = FoldedName.of(name);
                if (isTelling(folded)) {
                    builder.add(folded.roots(), row);
                }
            }
        }
        return builder.build();
    }

    private static boolean isTelling(FoldedName name) {
        List<String> words = name.words();
        if (words.isEmpty()) {
            return false;
        }
        if (words.size() == 1) {
            String word = words.getFirst();
            return word.length() >= SHORTEST_WORD
                    && !TOO_GENERAL.contains(word)
                    && word.chars().noneMatch(Character::isDigit);
        }
        return name.key().length() >= SHORTEST_NAME
                && words.stream().anyMatch(word -> word.length() > 3 && !TOO_GENERAL.contains(word));
    }

    /** What an article names. */
    public ArticleTags tagsOf(Article article) {
        Map<Integer, DiseaseTag> diseases = new LinkedHashMap<>();
        article.indexing().supplementary().forEach(concept -> addConcept(Place.CONCEPT, concept.name(), diseases));
        article.indexing().headings().forEach(heading -> addConcept(Place.HEADING, heading.heading(), diseases));
        addText(Place.TITLE, article.title(), diseases);
        article.indexing().keywords().forEach(keyword -> addText(Place.KEYWORD, keyword.text(), diseases));
        article.text().sections().forEach(section -> addText(Place.ABSTRACT, section.text(), diseases));
        return new ArticleTags(List.copyOf(diseases.values()), genes.in(article));
    }

    private void addConcept(Place place, Named name, Map<Integer, DiseaseTag> tags) {
        if (!name.ui().isEmpty()) {
            List<Integer> rows = Curie.findIn("MESH:" + name.ui())
                    .map(id -> switch (knowledge.resolve(id)) {
                        case Identity.Canonical(int row) -> List.of(row);
                        case Identity.Elsewhere(int row) -> List.of(row);
                        case Identity.Several(List<Integer> several) -> several;
                        case Identity.Unknown() -> List.<Integer>of();
                    })
                    .orElse(List.of());
            if (!rows.isEmpty() && rows.size() <= MOST_MEANINGS) {
                rows.forEach(row -> add(place, row, name.name(), tags));
                return;
            }
        }
        String[] words = words(name.name());
        names.find(words, (from, to, meaning) -> {
            if (from == 0 && to == words.length) {
                add(place, words, from, to, meaning, tags);
            }
        });
    }

    private void addText(Place place, String text, Map<Integer, DiseaseTag> tags) {
        String[] words = words(text);
        names.find(words, (from, to, meaning) -> add(place, words, from, to, meaning, tags));
    }

    private static String[] words(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private void add(Place place, String[] words, int from, int to, int[] meaning, Map<Integer, DiseaseTag> tags) {
        String name = String.join(" ", List.of(words).subList(from, to));
        List<Integer> rows = new ArrayList<>();
        for (int row : meaning) {
            if (meaning.length > 1
                    && FoldedName.of(knowledge.diseases().label().get(row))
                            .rootKey()
                            .equals(FoldedName.of(name).rootKey())) {
                rows = List.of(row);
                break;
            }
            rows.add(row);
        }
        if (rows.size() <= MOST_MEANINGS) {
            rows.forEach(row -> add(place, row, name, tags));
        }
    }

    private void add(Place place, int row, String words, Map<Integer, DiseaseTag> tags) {
        tags.putIfAbsent(row, new DiseaseTag(knowledge.diseases().idOf(row), place, words));
    }
}
