package org.hoofbeat.search.solr;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.Match;
import org.hoofbeat.search.names.Catalogue;
import org.hoofbeat.search.names.Name;
import org.hoofbeat.search.text.Acronyms;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folding;
import org.hoofbeat.search.text.WordEquivalents;

/**
 * Says why the engine found a thing: compares what was looked for with the thing's names, in the order in which matches are
 * scored. Done for the hits that are shown only.
 */
final class Explainer {
    private final Catalogue catalogue;
    private final WordEquivalents equivalents;
    private final Wording wording;
    private final boolean corrected;
    private final Map<Integer, Curie> ids;

    /**
     * @param corrected whether the wording holds corrected words
     * @param ids entities that an identifier was typed for, with the identifier
     */
    Explainer(
            Catalogue catalogue,
            WordEquivalents equivalents,
            Wording wording,
            boolean corrected,
            Map<Integer, Curie> ids) {
        this.catalogue = catalogue;
        this.equivalents = equivalents;
        this.wording = wording;
        this.corrected = corrected;
        this.ids = ids;
    }

    /** The entity as a hit. */
    Hit hit(int entity) {
        return new Hit(
                catalogue.kindOf(entity),
                catalogue.idOf(entity),
                catalogue.labelOf(entity),
                catalogue.layNameOf(entity),
                match(entity),
                catalogue.factsOf(entity));
    }

    private Match match(int entity) {
        Curie id = ids.get(entity);
        if (id != null) {
            return new Match.ExactId(id);
        }
        List<Name> names = catalogue.namesOf(entity);
        Match match = findWhole(names)
                .or(() -> findAcronym(entity, names.getFirst().text()))
                .or(() -> findBeginning(names))
                .or(() -> findShort(names))
                .orElseGet(() -> byWords(entity, names));
        return corrected && !(match instanceof Match.Related) ? new Match.Spelling(match.matched()) : match;
    }

    private Optional<Match> findWhole(List<Name> names) {
        return first(names, name -> name.key().equals(wording.name().key()))
                .or(() -> first(
                        names, name -> name.rootKey().equals(wording.name().rootKey())))
                .map(name -> name.role() == Name.Role.LABEL
                        ? new Match.ExactName(name.text())
                        : new Match.Synonym(name.text()));
    }

    private Optional<Match> findAcronym(int entity, String label) {
        boolean isDisease = catalogue.kindOf(entity) == Kind.DISEASES;
        String typed = wording.name().key();
        return isDisease
                        && (Acronyms.ofWhole(label).contains(typed)
                                || Acronyms.ofBeginning(label).contains(typed))
                ? Optional.of(new Match.Acronym(label))
                : Optional.empty();
    }

    private Optional<Match> findBeginning(List<Name> names) {
        return first(names, name -> name.key().startsWith(wording.name().key()))
                .map(name -> new Match.Prefix(name.text()));
    }

    private Optional<Match> findShort(List<Name> names) {
        String wanted = wording.name().shortKey();
        return wanted.isEmpty()
                ? Optional.empty()
                : first(names, name -> name.shortKey().equals(wanted)).map(name -> new Match.Words(name.text()));
    }

    /** The name with most of the words; where the names have none, the sign or gene with most of them. */
    private Match byWords(int entity, List<Name> names) {
        Scored name = best(names.stream().map(Name::text).toList());
        if (name.words >= wording.atLeast() || catalogue.kindOf(entity) != Kind.DISEASES) {
            return new Match.Words(name.text);
        }
        Scored related = best(related(entity));
        return related.words > name.words ? new Match.Related(related.text) : new Match.Words(name.text);
    }

    private record Scored(String text, int words) {}

    private Scored best(Collection<String> texts) {
        Scored best = new Scored("", -1);
        for (String text : texts) {
            int words = count(text);
            if (words > best.words) {
                best = new Scored(text, words);
            }
        }
        return best;
    }

    private int count(String text) {
        Set<String> roots = new HashSet<>(FoldedName.of(text).roots());
        roots.addAll(Folding.closedCompounds(text));
        List<String> wanted = wording.roots();
        return (int) IntStream.range(0, wanted.size())
                .filter(i -> has(roots, wanted.get(i), i == wanted.size() - 1))
                .count();
    }

    private boolean has(Set<String> roots, String wanted, boolean last) {
        if (roots.contains(wanted) || equivalents.of(wanted).stream().anyMatch(roots::contains)) {
            return true;
        }
        return last
                && wording.lastBegins()
                && roots.stream().anyMatch(root -> root.startsWith(wording.lastBeginning()));
    }

    private Set<String> related(int disease) {
        Knowledge knowledge = catalogue.knowledge();
        Set<Integer> terms = knowledge
                .sourcesOf(catalogue.rowOf(disease))
                .flatMap(knowledge::annotationsOf)
                .filter(row -> knowledge.annotations().isPhenotype(row)
                        && !knowledge.annotations().isNegated(row))
                .map(row -> knowledge.annotations().term()[row])
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> texts = terms.stream()
                .flatMap(term -> catalogue.namesOf(catalogue.entity(Kind.TERMS, term)).stream())
                .map(Name::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        knowledge
                .sourcesOf(catalogue.rowOf(disease))
                .flatMap(knowledge::genesOf)
                .forEach(gene -> texts.add(knowledge.genes().symbol().get(gene)));
        return texts;
    }

    private static Optional<Name> first(List<Name> names, java.util.function.Predicate<FoldedName> wanted) {
        return names.stream()
                .filter(name -> wanted.test(FoldedName.of(name.text())))
                .findFirst();
    }
}
