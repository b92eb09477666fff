package org.hoofbeat.diseases.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a medical name into plain words by pattern, and only where every word of it is known (see patterns.tsv). */
final class PlainRewriting {
    private static final Pattern SLOT = Pattern.compile("\\{1}|\\[1]");

    private static final Pattern NO_ADJECTIVE = Pattern.compile(
            "(too|no|not|a|an|the|more|less|little|many|few|one|both|only|being|using|hearing or seeing|everything) ");

    private final List<Rule> rules;
    private final Map<String, String> anatomy;

    private record Rule(Pattern pattern, String before, boolean otherSign, String after) {}

    private PlainRewriting(List<Rule> rules, Map<String, String> anatomy) {
        this.rules = rules;
        this.anatomy = anatomy;
    }

    static PlainRewriting english() {
        List<Rule> rules = Resources.pairs("patterns.tsv").entrySet().stream()
                .map(line -> rule(line.getKey(), line.getValue()))
                .toList();
        return new PlainRewriting(rules, Resources.pairs("anatomy.tsv"));
    }

    /**
     * Plain words for a name.
     *
     * @param name in lower case
     * @param names the plain name of another sign, by its medical name in lower case
     */
    Optional<String> rewrite(String name, Function<String, Optional<String>> names) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(name);
            if (matcher.matches()) {
                String group = matcher.group(1);
                Optional<String> plain = rule.otherSign ? names.apply(group) : findPart(group);
                if (plain.filter(words -> rule.before.isEmpty() || !rule.otherSign || takesAdjective(words))
                        .isPresent()) {
                    return Optional.of(rule.before + plain.get() + rule.after);
                }
            }
        }
        return Optional.empty();
    }

    /** "Severe seizures", but not "severe too much acid in the blood". */
    private static boolean takesAdjective(String words) {
        return !NO_ADJECTIVE.matcher(words).lookingAt();
    }

    /** The plain words for a part of the body, or for several that follow each other ("left kidney"). */
    private Optional<String> findPart(String part) {
        String whole = anatomy.get(part);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int space = part.lastIndexOf(' '); space > 0; space = part.lastIndexOf(' ', space - 1)) {
            String first = anatomy.get(part.substring(0, space));
            if (first != null) {
                return findPart(part.substring(space + 1)).map(rest -> first + " " + rest);
            }
        }
        return Optional.empty();
    }

    private static Rule rule(String pattern, String replacement) {
        Matcher slot = SLOT.matcher(replacement);
        if (!slot.find()) {
            throw new IllegalStateException("patterns.tsv: \"" + replacement + "\" has neither {1} nor [1]");
        }
        return new Rule(
                Pattern.compile(pattern),
                replacement.substring(0, slot.start()),
                slot.group().equals("[1]"),
                replacement.substring(slot.end()));
    }
}
