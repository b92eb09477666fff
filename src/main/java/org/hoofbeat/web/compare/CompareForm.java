package org.hoofbeat.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.phenotype.comparison.ComparisonRequest;
import org.hoofbeat.phenotype.comparison.RowOrder;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.ProfileMeasure;
import org.hoofbeat.web.parts.FindingQuery;

/**
 * What is to be compared, as it is written in the address.
 *
 * @param ids diseases, in the order of their columns
 * @param opened those of them that are shown with their special cases
 * @param findings a patient's findings, for a last column
 * @param measure how alike the columns are
 * @param order how rows are sorted
 */
record CompareForm(List<Curie> ids, Set<Curie> opened, FindingSet findings, Measure measure, RowOrder order) {
    /** More columns than this nobody reads. */
    static final int MOST = 30;

    static CompareForm read(FindingSet findings, Map<String, String> parameters) {
        return new CompareForm(
                curies(parameters.getOrDefault("ids", ""))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                curies(parameters.getOrDefault("open", "")).collect(Collectors.toUnmodifiableSet()),
                findings,
                Measure.ALL.stream()
                        .filter(measure -> measure.key().equals(parameters.get("measure")))
                        .findFirst()
                        .orElse(ProfileMeasure.OVERLAP),
                Arrays.stream(RowOrder.values())
                        .filter(order -> keyOf(order).equals(parameters.get("order")))
                        .findFirst()
                        .orElse(RowOrder.TELLS_APART));
    }

    ComparisonRequest request() {
        return new ComparisonRequest(ids, opened, findings, measure, order);
    }

    /** The page, or what is downloaded, for this form. */
    String address(String path) {
        return FindingQuery.carry(
                path + "?ids=" + join(ids.stream())
                        + (opened.isEmpty()
                                ? ""
                                : "&open=" + join(opened.stream().sorted()))
                        + (measure == ProfileMeasure.OVERLAP ? "" : "&measure=" + measure.key())
                        + (order == RowOrder.TELLS_APART ? "" : "&order=" + keyOf(order)),
                findings);
    }

    String address() {
        return address("/compare");
    }

    /** The same with one more disease. */
    CompareForm with(Curie disease) {
        return new CompareForm(
                Stream.concat(ids.stream(), Stream.of(disease)).distinct().toList(), opened, findings, measure, order);
    }

    /** The same without a disease. */
    CompareForm without(Curie disease) {
        return new CompareForm(
                ids.stream().filter(id -> !id.equals(disease)).toList(), opened, findings, measure, order);
    }

    /** The same with a disease opened into its special cases, or closed again. */
    CompareForm toggling(Curie disease) {
        Set<Curie> toggled = opened.contains(disease)
                ? opened.stream().filter(id -> !id.equals(disease)).collect(Collectors.toUnmodifiableSet())
                : Stream.concat(opened.stream(), Stream.of(disease)).collect(Collectors.toUnmodifiableSet());
        return new CompareForm(ids, toggled, findings, measure, order);
    }

    /** The order's name in addresses and messages. */
    static String keyOf(RowOrder order) {
        return switch (order) {
            case TELLS_APART -> "tells-apart";
            case FREQUENCY -> "frequency";
            case NAME -> "name";
        };
    }

    /** The diseases as the address writes them. */
    String idList() {
        return join(ids.stream());
    }

    private static String join(Stream<Curie> ids) {
        return ids.map(Curie::toString).collect(Collectors.joining(","));
    }

    private static Stream<Curie> curies(String list) {
        return Arrays.stream(list.split("[,\\s]+")).flatMap(text -> Curie.findIn(text).stream());
    }
}
