package org.hoofbeat.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoofbeat.model.EditDistance;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;

/** Reads a list of choices, separated by commas, from a parameter. */
final class Chosen {
    private Chosen() {}

    /**
     * The choices that are named.
     *
     * @param parameter the parameter's name
     * @param text what was written; nothing stands for all
     * @param all every choice
     * @param key what a choice is called
     */
    static <T> Set<T> read(String parameter, String text, List<T> all, Function<T, String> key) {
        if (text.isBlank()) {
            return Set.copyOf(all);
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(name -> find(name, all, key).orElseThrow(() -> unknown(parameter, name, all, key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Optional<T> find(String name, List<T> all, Function<T, String> key) {
        String folded = name.toLowerCase(Locale.ROOT);
        return all.stream().filter(choice -> key.apply(choice).equals(folded)).findFirst();
    }

    private static <T> ApiProblem unknown(String parameter, String name, List<T> all, Function<T, String> key) {
        List<String> names = all.stream().map(key).toList();
        String bounded = name.substring(0, Math.min(name.length(), 80));
        String nearest = EditDistance.nearest(bounded, names);
        return ApiProblem.of(
                        ProblemKind.MALFORMED_VALUE,
                        "%s: %s is not known; did you mean \"%s\"? Known are %s"
                                .formatted(parameter, Quoted.of(name), nearest, String.join(", ", names)))
                .with("parameter", parameter)
                .with("nearest", nearest);
    }
}
