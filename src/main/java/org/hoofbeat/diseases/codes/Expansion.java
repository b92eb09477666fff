package org.hoofbeat.diseases.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hoofbeat.model.Curie;

/** Lists the codes of a set: a vocabulary, a code with everything below it, named codes. Shared by all threads. */
public final class Expansion {
    private final Codes codes;
    private final Map<CodeSystem, Map<Curie, String>> namesBySystem = new EnumMap<>(CodeSystem.class);

    private final Map<CodeSystem, List<Member>> wholes = new EnumMap<>(CodeSystem.class);

    private Expansion(Codes codes) {
        this.codes = codes;
    }

    /** The sets of these codes. */
    public static Expansion of(Codes codes) {
        return new Expansion(codes);
    }

    /**
     * Part of a set.
     *
     * @param system the vocabulary
     * @param root the code above all; empty for the whole vocabulary
     * @param withRoot whether that code belongs to the set
     * @param named only these codes; empty for all
     */
    public record Part(CodeSystem system, Optional<Concept> root, boolean withRoot, List<Concept> named) {
        public Part {
            named = List.copyOf(named);
        }
    }

    /** A code of a set. */
    public record Member(CodeSystem system, Curie id) {}

    /** The members of all parts, without those of the left-out ones, in which every typed word begins a word of a name. */
    public List<Member> list(List<Part> parts, List<Part> leftOut, String typed) {
        if (parts.size() == 1 && leftOut.isEmpty() && typed.isBlank()) {
            return members(parts.getFirst());
        }
        Set<Member> members = new LinkedHashSet<>();
        parts.forEach(part -> members.addAll(members(part)));
        leftOut.forEach(part -> members.removeAll(Set.copyOf(members(part))));
        if (typed.isBlank()) {
            return List.copyOf(members);
        }
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("[\\s,;/()-]+");
        Predicate<Member> wanted = member -> matches(names(member.system).getOrDefault(member.id, ""), words);
        List<Member> found = new ArrayList<>(members.stream().filter(wanted).toList());
        // The shorter the name that was completed, the nearer it is to what was typed.
        found.sort(java.util.Comparator.comparingInt(
                member -> firstName(member).startsWith(typed.strip().toLowerCase(Locale.ROOT)) ? 0 : 1));
        return found;
    }

    /** Whether a code is in some part of a set. */
    public boolean contains(List<Part> parts, List<Part> leftOut, Concept code) {
        var member = new Member(code.system(), code.id());
        return parts.stream().anyMatch(part -> members(part).contains(member))
                && leftOut.stream().noneMatch(part -> members(part).contains(member));
    }

    private List<Member> members(Part part) {
        List<Curie> ids;
        if (!part.named.isEmpty()) {
            ids = part.named.stream()
                    .filter(concept -> part.root.isEmpty() || isBelow(concept, part))
                    .map(Concept::id)
                    .toList();
        } else if (part.root.isPresent()) {
            ids = codes.descendants(part.root.get()).stream()
                    .filter(id -> part.withRoot || !id.equals(part.root.get().id()))
                    .toList();
        } else {
            return whole(part.system);
        }
        return ids.stream().map(id -> new Member(part.system, id)).toList();
    }

    private synchronized List<Member> whole(CodeSystem system) {
        return wholes.computeIfAbsent(
                system, key -> codes.list(key).map(id -> new Member(key, id)).toList());
    }

    private boolean isBelow(Concept concept, Part part) {
        Concept root = part.root.orElseThrow();
        return codes.isA(concept, root) && (part.withRoot || !concept.id().equals(root.id()));
    }

    private String firstName(Member member) {
        String names = names(member.system).getOrDefault(member.id, "");
        return names.substring(1, Math.max(1, names.indexOf('\n', 1)));
    }

    /** Every word begins a word of one and the same name, or the text is the code. */
    private static boolean matches(String names, String[] words) {
        for (String name : names.split("\n")) {
            boolean all = true;
            for (String word : words) {
                all &= beginsAWord(name, word);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private synchronized Map<Curie, String> names(CodeSystem system) {
        return namesBySystem.computeIfAbsent(system, this::readNames);
    }

    private Map<Curie, String> readNames(CodeSystem system) {
        Map<Curie, String> names = new java.util.HashMap<>();
        codes.list(system).forEach(id -> codes.find(system, system.codeOf(id)).ifPresent(concept -> {
            var all = new StringBuilder("\n").append(concept.display());
            concept.names().forEach(name -> all.append('\n').append(name.text()));
            names.put(id, all.append('\n').append(concept.code()).toString().toLowerCase(Locale.ROOT));
        }));
        return names;
    }
}
