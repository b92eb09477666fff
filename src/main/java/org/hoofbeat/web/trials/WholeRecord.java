package org.hoofbeat.web.trials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.web.text.Messages;

/**
 * Everything that the registry says of a study, one section for each module. A record may have megabytes: a page shows as much
 * as somebody could read, and leads to the rest as a file.
 */
final class WholeRecord {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final Messages m;
    private int left = MOST_CHARACTERS;

    private WholeRecord(Messages messages) {
        this.m = messages;
    }

    /** The sections; fields that belong to one thing of a list stay together. */
    static List<TrialPage.Section> sections(Json.Obj study, Messages messages) {
        return new WholeRecord(messages).read(study);
    }

    private List<TrialPage.Section> read(Json.Obj study) {
        Map<String, List<TrialPage.Line>> sections = new LinkedHashMap<>();
        for (Piece section : Pieces.all().childrenOf("")) {
            for (Piece module : Pieces.all().childrenOf(section.path())) {
                Pieces.valuesOf(study, module).forEach(value -> {
                    if (value instanceof Json.Obj object) {
                        List<TrialPage.Line> lines = new ArrayList<>();
                        object.members()
                                .forEach((name, member) ->
                                        lines.add(new TrialPage.Line(title(name), paragraphs(member))));
                        sections.computeIfAbsent(title(module.field().replace("Module", "")), _ -> new ArrayList<>())
                                .addAll(lines);
                    }
                });
            }
        }
        return sections.entrySet().stream()
                .map(entry -> new TrialPage.Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> paragraphs(Json value) {
        List<String> all =
                switch (value) {
                    case Json.Array(List<Json> items) ->
                        items.stream().limit(left).map(WholeRecord::oneLine).toList();
                    case Json.Obj object -> List.of(oneLine(object));
                    default ->
                        Arrays.stream(value.asText().split("\\R+"))
                                .filter(text -> !text.isBlank())
                                .toList();
                };
        List<String> shown = new ArrayList<>();
        for (String paragraph : all) {
            if (left <= 0) {
                shown.add(m.text("trials.record.more"));
                break;
            }
            String bounded = TrialWords.shortened(paragraph, LONGEST_PARAGRAPH);
            left -= bounded.length() + 10;
            shown.add(bounded);
        }
        return shown;
    }

    private static String oneLine(Json value) {
        return switch (value) {
            case Json.Obj(Map<String, Json> members) -> {
                List<String> parts = new ArrayList<>();
                members.forEach((name, member) -> {
                    String text = oneLine(member);
                    if (!text.isEmpty()) {
                        parts.add(title(name) + ": " + text);
                    }
                });
                yield String.join("; ", parts);
            }
            case Json.Array(List<Json> items) ->
                String.join(", ", items.stream().map(WholeRecord::oneLine).toList());
            default -> value.asText();
        };
    }

    /** {@code primaryOutcomes} becomes {@code Primary outcomes}; what is no name stays short. */
    private static String title(String name) {
        String words = TrialWords.shortened(name)
                .replaceAll("Struct$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
