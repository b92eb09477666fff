package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.knowledge.Knowledge;

/** Makes the vocabulary and the index of names from a pack and the word lists. */
final class IndexBuilder {
    private static final int LEFT_OUT = 12;
    private static final int REPLACED_BY_RULE = 14;
    private static final int PART = 20;
    private static final int LEAST_SUPPORT = 2;
    private static final int LONG = 8;
    private static final List<String> ADVERB = List.of("ally", "ously", "ively", "antly", "ently", "edly", "ately");
    private static final List<String> ABNORMAL = List.of(
            "itis",
            "oma",
            "omas",
            "osis",
            "oses",
            "pathy",
            "cyst",
            "cysts",
            "emia",
            "uria",
            "plasia",
            "trophy",
            "megaly",
            "dactyly",
            "philia",
            "cele",
            "lysis",
            "spasm",
            "algia",
            "rrhea",
            "penia",
            "plegia",
            "ectasia",
            "ptosis",
            "stenosis",
            "sclerosis",
            "malacia",
            "phobia",
            "cephaly",
            "melia",
            "opia",
            "kinesia",
            "rrhage",
            "lalia",
            "phagia");

    private final VocabularyBuilder words = new VocabularyBuilder();
    private final Set<Integer> optionalRoots = new HashSet<>();
    private final Map<Integer, List<Replacement>> replacements = new HashMap<>();

    /** The same by meaning, for the many questions of the index. */
    private final List<List<Replacement>> byMeaning = new ArrayList<>();

    private int abnormal;

    private record Replacement(int meaning, int cost) {}

    /** What was made. */
    record Made(Vocabulary vocabulary, NameIndex index, FalseFriends falseFriends) {}

    Made build(Knowledge knowledge, Language language) {
        WordLists lists =
                WordLists.read(language == Language.ENGLISH ? "words.tsv" : "words_%s.tsv".formatted(language.code()));
        add(lists, "link", Vocabulary.LINK);
        add(lists, "wall", Vocabulary.WALL);
        add(lists, "not", Vocabulary.NOT);
        add(lists, "head", Vocabulary.HEAD);
        add(lists, "and", Vocabulary.AND);
        add(lists, "shade", Vocabulary.SHADE);
        Names names = Names.read(knowledge, words, language);
        for (WordLists.Line line : lists.ofKind("same")) {
            int first = root(line.words().getFirst());
            line.words().forEach(word -> words.unite(first, root(word)));
        }
        for (WordLists.Line line : lists.ofKind("optional")) {
            line.words().forEach(word -> optionalRoots.add(root(word)));
        }
        Set<Integer> vague = new HashSet<>();
        lists.ofKind("vague").forEach(line -> line.words().forEach(word -> vague.add(root(word))));
        Substitutes learned = Substitutes.learn(names, words);
        collectReplacements(lists, learned, vague);
        Vocabulary vocabulary = words.build(language != Language.ENGLISH);
        return new Made(
                vocabulary, index(names, vocabulary, new Parts(knowledge.hierarchy(), names)), new FalseFriends());
    }

    private void add(WordLists lists, String kind, byte role) {
        lists.ofKind(kind).forEach(line -> line.words().forEach(word -> words.add(word, role)));
    }

    private int root(String word) {
        return words.rootOf(words.numberOf(word));
    }

    private void collectReplacements(WordLists lists, Substitutes learned, Set<Integer> vague) {
        for (Map.Entry<Long, Integer> pair : learned.support().entrySet()) {
            int support = pair.getValue();
            if (support >= LEAST_SUPPORT
                    && !vague.contains((int) (pair.getKey() >>> 32))
                    && !vague.contains((int) (long) pair.getKey())) {
                int cost = support >= 10 ? 8 : support >= 5 ? 12 : support >= 3 ? 18 : 24;
                allow((int) (pair.getKey() >>> 32), (int) (long) pair.getKey(), cost);
            }
        }
        for (WordLists.Line line : lists.ofKind("like")) {
            int first = root(line.words().getFirst());
            line.words().stream().skip(1).forEach(word -> allow(first, root(word), REPLACED_BY_RULE));
        }
    }

    private void allow(int rootA, int rootB, int cost) {
        int a = words.meaning(rootA);
        int b = words.meaning(rootB);
        if (a != b) {
            allowOne(a, b, cost);
            allowOne(b, a, cost);
        }
    }

    private void allowOne(int from, int to, int cost) {
        List<Replacement> known = replacements.computeIfAbsent(from, _ -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).meaning == to) {
                if (known.get(i).cost > cost) {
                    known.set(i, new Replacement(to, cost));
                }
                return;
            }
        }
        known.add(new Replacement(to, cost));
    }

    private NameIndex index(Names names, Vocabulary vocabulary, Parts parts) {
        var index = new NameIndex(names);
        for (int meaning = 0; meaning < words.countRoots(); meaning++) {
            byMeaning.add(replacements.getOrDefault(meaning, List.of()));
        }
        for (int name = 0; name < names.size; name++) {
            int n = names.length(name);
            if (n > NameIndex.LONGEST) {
                continue;
            }
            long key = 0;
            long shorter = 0;
            int left = 0;
            for (int i = names.start[name]; i < names.start[name + 1]; i++) {
                long part = NameIndex.scatter(vocabulary.meaning[names.words[i]]);
                key += part;
                if (!optionalRoots.contains(words.rootOf(names.words[i]))) {
                    shorter += part;
                    left++;
                }
            }
            index.add(key, name, 0);
            if (names.kind[name] <= Names.EXACT && left > 1 && !names.abbreviation[name]) {
                addParts(parts, names, vocabulary, name, shorter, left);
            }
            if (n > 1) {
                replace(index, names, vocabulary, name, key, 0);
            }
            if (left < n && left > 1) {
                index.add(shorter, name, LEFT_OUT);
                replace(index, names, vocabulary, name, shorter, LEFT_OUT);
            }
        }
        parts.putInto(index, PART);
        return index;
    }

    private void addParts(Parts parts, Names names, Vocabulary vocabulary, int name, long key, int count) {
        for (int i = names.start[name]; i < names.start[name + 1]; i++) {
            // What is left of "abnormal thrombosis" need not be abnormal.
            if (vocabulary.meaning[names.words[i]] == abnormal) {
                return;
            }
        }
        for (int i = names.start[name]; i < names.start[name + 1]; i++) {
            int word = names.words[i];
            if (optionalRoots.contains(words.rootOf(word))) {
                continue;
            }
            long part = NameIndex.scatter(vocabulary.meaning[word]);
            if (count > 2 && isAdverb(words.wordAt(word))) {
                parts.add(key - part, name);
            } else if (count == 2 && namesAnAbnormality(words.wordAt(word))) {
                parts.add(part, name);
            }
        }
    }

    private static boolean isAdverb(String word) {
        return ADVERB.stream().anyMatch(word::endsWith);
    }

    /** Whether a word says by its ending alone that something is wrong. */
    private static boolean namesAnAbnormality(String word) {
        return word.length() >= LONG && ABNORMAL.stream().anyMatch(word::endsWith);
    }

    private void replace(NameIndex index, Names names, Vocabulary vocabulary, int name, long key, int cost) {
        if (names.kind[name] >= Names.BROAD) {
            return;
        }
        for (int i = names.start[name]; i < names.start[name + 1]; i++) {
            int word = names.words[i];
            if (cost > 0 && optionalRoots.contains(words.rootOf(word))) {
                continue;
            }
            int meaning = vocabulary.meaning[word];
            for (Replacement other : byMeaning.get(meaning)) {
                index.add(key - NameIndex.scatter(meaning) + NameIndex.scatter(other.meaning), name, cost + other.cost);
            }
        }
    }
}
