package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.translations.LayName;

/** Makes the table of terms: checks that each is defined once, that links lead somewhere and not in a circle. */
final class TermAssembly {
    private final String file;
    private final List<Term> terms;
    private final List<Rejection> rejections;
    private final Map<Curie, Integer> rows = new HashMap<>();

    private TermAssembly(String file, List<Term> terms, List<Rejection> rejections) {
        this.file = file;
        this.terms = new ArrayList<>(terms);
        this.rejections = rejections;
    }

    /**
     * @param file the ontology's file, for messages
     * @throws MalformedSourceException when a term is defined twice, a parent is missing or the links form a circle
     */
    static TermTable assemble(String file, List<Term> terms, List<LayName> layNames, List<Rejection> rejections) {
        var assembly = new TermAssembly(file, terms, rejections);
        assembly.addLayNames(layNames);
        return assembly.assemble();
    }

    /** Adds plain words that the ontology's own file does not have. */
    private void addLayNames(List<LayName> layNames) {
        Map<Curie, List<Synonym>> added = new HashMap<>();
        layNames.forEach(name -> added.computeIfAbsent(name.term(), _ -> new ArrayList<>())
                .add(new Synonym(name.name(), Synonym.Scope.EXACT, Synonym.Register.LAY)));
        terms.replaceAll(term -> term.withLayNames(added.getOrDefault(term.id(), List.of())));
    }

    private TermTable assemble() {
        terms.sort(Comparator.comparingInt(term -> numberOf(term.id())));
        for (Term term : terms) {
            if (rows.put(term.id(), rows.size()) != null) {
                throw new MalformedSourceException(file, term.id() + " is defined twice; expected each term once");
            }
        }
        SortedMap<Integer, Integer> alternatives = findAlternatives();
        ListColumn parents = ListColumn.of(terms.stream().map(this::parentRows).toList());
        OptionalInt circle = Circles.find(parents);
        if (circle.isPresent()) {
            throw new MalformedSourceException(
                    file, "the is-a links above " + terms.get(circle.getAsInt()).id() + " form a circle");
        }
        var synonyms = new TextRows();
        terms.forEach(
                term -> synonyms.add(term.synonyms().stream().map(Synonym::text).toList()));
        return new TermTable(
                terms.stream().mapToInt(term -> numberOf(term.id())).toArray(),
                TextColumn.of(terms.stream().map(Term::label).toList()),
                parents,
                obsoleteFlags(),
                ListColumn.of(terms.stream().map(this::replacementRows).toList()),
                TextRows.ints(List.copyOf(alternatives.keySet())),
                TextRows.ints(List.copyOf(alternatives.values())),
                synonyms.starts(),
                synonyms.column(),
                TextRows.bytes(terms.stream()
                        .flatMap(term -> term.synonyms().stream().map(Synonym::scope))
                        .toList()),
                TextRows.bytes(terms.stream()
                        .flatMap(term -> term.synonyms().stream().map(Synonym::register))
                        .toList()));
    }

    /** Merged identifiers, except those that are still terms of their own. */
    private SortedMap<Integer, Integer> findAlternatives() {
        SortedMap<Integer, Integer> alternatives = new TreeMap<>();
        for (Term term : terms) {
            for (Curie merged : term.alternativeIds()) {
                if (rows.containsKey(merged)) {
                    continue;
                }
                Integer known = alternatives.putIfAbsent(numberOf(merged), rowOf(term.id()));
                if (known != null && known != rowOf(term.id())) {
                    reject(merged + " is an alternative id of "
                            + terms.get(known).id() + " and of " + term.id() + "; the first counts");
                }
            }
        }
        return alternatives;
    }

    private int[] parentRows(Term term) {
        return term.parents().stream()
                .distinct()
                .mapToInt(parent -> {
                    Integer row = rows.get(parent);
                    if (row == null) {
                        throw new MalformedSourceException(
                                file, term.id() + " is a " + parent + ", which the file does not define");
                    }
                    return row;
                })
                .sorted()
                .toArray();
    }

    private int[] replacementRows(Term term) {
        List<Integer> known = new ArrayList<>();
        for (Curie replacement : term.replacements()) {
            if (rows.containsKey(replacement)) {
                known.add(rowOf(replacement));
            } else {
                reject(term.id() + " is replaced by " + replacement + ", which the file does not define");
            }
        }
        return TextRows.ints(known);
    }

    private byte[] obsoleteFlags() {
        byte[] flags = new byte[terms.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = (byte) (!terms.get(row).obsolete() ? 0 : terms.get(row).onlyToConsider() ? 2 : 1);
        }
        return flags;
    }

    private int rowOf(Curie id) {
        return rows.getOrDefault(id, -1);
    }

    private int numberOf(Curie id) {
        try {
            if (id.prefix().equals("HP")) {
                return Integer.parseInt(id.local());
            }
        } catch (NumberFormatException _) {
            // Falls through: the complaint is the same.
        }
        throw new MalformedSourceException(file, id + " is no HPO identifier; expected HP: and seven digits");
    }

    private void reject(String reason) {
        rejections.add(new Rejection(file, 0, reason));
    }
}
