package org.hoofbeat.search.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.names.Name.Role;
import org.hoofbeat.search.text.PlainNames;

/**
 * Everything that can be found in one pack, numbered through, with its names and with how much is known about it.
 */
public final class Catalogue {
    private final Knowledge knowledge;
    private final PlainNames plainNames;
    private final int firstTerm;
    private final int firstGene;
    private final int[] facts;
    private final int[] factsOfGroups;
    private final double[] mostFacts = new double[Kind.values().length];

    private Catalogue(Knowledge knowledge, PlainNames plainNames) {
        this.knowledge = knowledge;
        this.plainNames = plainNames;
        this.firstTerm = knowledge.diseases().size();
        this.firstGene = firstTerm + knowledge.terms().size();
        this.facts = FactCounts.of(knowledge);
        this.factsOfGroups = Popularity.factsOfGroups(knowledge.diseases(), facts);
        for (int entity = 0; entity < facts.length; entity++) {
            int kind = kindOf(entity).ordinal();
            mostFacts[kind] = Math.max(mostFacts[kind], facts[entity]);
        }
    }

    /** The catalogue of a pack, with our own plain names beside the pack's. */
    public static Catalogue of(Knowledge knowledge) {
        return new Catalogue(knowledge, PlainNames.load());
    }

    /** What the catalogue was made from. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** How many entities there are, retired ones included. */
    public int size() {
        return facts.length;
    }

    /** The entities of a kind, retired ones left out. */
    public IntStream list(Kind kind) {
        int from = first(kind);
        int to = from + rows(kind);
        return IntStream.range(from, to).filter(entity -> !isRetired(entity));
    }

    /** What an entity is. */
    public Kind kindOf(int entity) {
        return entity < firstTerm ? Kind.DISEASES : entity < firstGene ? Kind.TERMS : Kind.GENES;
    }

    /** The row of an entity in its own table of the pack. */
    public int rowOf(int entity) {
        return entity - first(kindOf(entity));
    }

    /** The entity that is this row of its kind's table. */
    public int entity(Kind kind, int row) {
        return first(kind) + row;
    }

    /** The canonical identifier. */
    public Curie idOf(int entity) {
        int row = rowOf(entity);
        return switch (kindOf(entity)) {
            case DISEASES -> knowledge.diseases().idOf(row);
            case TERMS -> knowledge.terms().id(row);
            case GENES -> knowledge.genes().id(row);
        };
    }

    /** The canonical identifier as text. */
    public String idTextOf(int entity) {
        int row = rowOf(entity);
        return switch (kindOf(entity)) {
            case DISEASES -> knowledge.diseases().id().get(row);
            case TERMS -> hpo(knowledge.terms().number()[row]);
            case GENES -> knowledge.genes().id(row).toString();
        };
    }

    /** The name that pages show; a gene's symbol. */
    public String labelOf(int entity) {
        int row = rowOf(entity);
        return switch (kindOf(entity)) {
            case DISEASES -> knowledge.diseases().nameOf(row);
            case TERMS -> knowledge.terms().label().get(row);
            case GENES -> knowledge.genes().symbol().get(row);
        };
    }

    /** The name in plain words, a gene's full name; empty where there is none. */
    public String layNameOf(int entity) {
        int row = rowOf(entity);
        return switch (kindOf(entity)) {
            case DISEASES -> "";
            case TERMS -> knowledge.terms().get(row).findLayName().orElse("");
            case GENES -> knowledge.genes().name().get(row);
        };
    }

    /** All names, the label first. */
    public List<Name> namesOf(int entity) {
        int row = rowOf(entity);
        List<Name> names = new ArrayList<>();
        names.add(new Name(labelOf(entity), Role.LABEL));
        switch (kindOf(entity)) {
            case DISEASES -> addDiseaseNames(row, names);
            case TERMS -> addTermNames(row, names);
            case GENES -> addGeneNames(row, names);
        }
        return names;
    }

    /** How much is known: a disease's statements on signs that are present; the diseases with a sign, or of a gene. */
    public int factsOf(int entity) {
        return facts[entity];
    }

    /** How well known an entity is among its kind, 0 to 1, on a logarithmic scale; a group as well as its members are. */
    public double popularityOf(int entity) {
        double most = mostFacts[kindOf(entity).ordinal()];
        int known = entity < firstTerm ? factsOfGroups[entity] : facts[entity];
        return most == 0 ? 0 : Math.log1p(known) / Math.log1p(most);
    }

    /** Whether an entity is a sign or symptom. */
    public boolean isSymptom(int entity) {
        return kindOf(entity) == Kind.TERMS && knowledge.hierarchy().isPhenotype(rowOf(entity));
    }

    /** An entity as a completion of what somebody typed. */
    Suggestion suggestion(int entity, String matched) {
        return new Suggestion(
                kindOf(entity), idOf(entity), labelOf(entity), layNameOf(entity), matched, factsOf(entity));
    }

    private boolean isRetired(int entity) {
        int row = rowOf(entity);
        return switch (kindOf(entity)) {
            case DISEASES -> knowledge.diseases().obsolete()[row] != 0;
            case TERMS -> knowledge.terms().isObsolete(row);
            case GENES -> false;
        };
    }

    private void addDiseaseNames(int row, List<Name> names) {
        knowledge.diseases().synonymsOf(row).forEach(synonym -> names.add(new Name(synonym, Role.OTHER)));
        knowledge
                .sourcesOf(row)
                .forEach(source ->
                        names.add(new Name(knowledge.sourceDiseases().label().get(source), Role.OTHER)));
        plainNames.listFor(knowledge.diseases().id().get(row)).forEach(name -> names.add(new Name(name, Role.PLAIN)));
    }

    private void addTermNames(int row, List<Name> names) {
        knowledge
                .terms()
                .synonymsOf(row)
                .forEach(synonym -> names.add(new Name(synonym.text(), synonym.isLay() ? Role.PLAIN : Role.OTHER)));
        plainNames.listFor(hpo(knowledge.terms().number()[row])).forEach(name -> names.add(new Name(name, Role.PLAIN)));
    }

    private void addGeneNames(int row, List<Name> names) {
        GeneTable genes = knowledge.genes();
        names.add(new Name(genes.name().get(row), Role.OTHER));
        genes.alias()
                .list(genes.aliasStart()[row], genes.aliasStart()[row + 1])
                .forEach(alias -> names.add(new Name(alias, Role.OTHER)));
    }

    private static String hpo(int number) {
        String digits = Integer.toString(number);
        return "HP:" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    }

    private int first(Kind kind) {
        return switch (kind) {
            case DISEASES -> 0;
            case TERMS -> firstTerm;
            case GENES -> firstGene;
        };
    }

    private int rows(Kind kind) {
        return switch (kind) {
            case DISEASES -> firstTerm;
            case TERMS -> firstGene - firstTerm;
            case GENES -> facts.length - firstGene;
        };
    }
}
