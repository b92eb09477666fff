package org.hoofbeat.app.differential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.web.api.wire.DiseasePart;
import org.hoofbeat.web.api.wire.FindingReason;
import org.hoofbeat.web.api.wire.HowOften;
import org.hoofbeat.web.api.wire.Named;
import org.hoofbeat.web.api.wire.RankedDisease;

/** Short texts for numbers and reasons, the same in every format. */
public final class Words {
    private static final double WHOLE = 1e-9;

    private Words() {}

    /** 1 for the first; 1.5 for two that share the first place. */
    public static String rank(double rank) {
        return Math.abs(rank - Math.rint(rank)) < WHOLE
                ? Long.toString(Math.round(rank))
                : String.format(Locale.ROOT, "%.1f", rank);
    }

    /** A share, 0 to 1, in per cent. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Natural-log units with their sign. */
    public static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    /** Name and identifier. */
    public static String named(Named named) {
        return named.id().equals(named.label()) ? named.id() : "%s (%s)".formatted(named.label(), named.id());
    }

    /** How often, in words. */
    public static String frequency(HowOften frequency) {
        return switch (frequency) {
            case HowOften.Counted counted -> "%d of %d people".formatted(counted.affected(), counted.examined());
            case HowOften.Share share -> percent(share.share());
            case HowOften.Band band -> band.band().replace('-', ' ');
            case HowOften.Unstated _ -> "how often is not stated";
        };
    }

    /** In a few words, how a finding meets the disease. */
    public static String reason(FindingReason reason) {
        String matched = reason.matched().stream().map(Named::label).collect(Collectors.joining());
        return switch (reason.match()) {
            case "same" -> frequency(reason.frequency());
            case "disease-is-more-special" -> "as %s, %s".formatted(matched, frequency(reason.frequency()));
            case "disease-is-more-general" -> "known as %s, %s".formatted(matched, frequency(reason.frequency()));
            case "shared-ancestor" ->
                "only through %s; the disease has %s, %s"
                        .formatted(
                                reason.through().stream().map(Named::label).collect(Collectors.joining()),
                                matched,
                                frequency(reason.frequency()));
            case "ruled-out-by-source" -> "the sources say that people with it do not have it";
            default -> "not known of this disease";
        };
    }

    /** The strongest reasons on one side, for one line. */
    public static String strongest(RankedDisease disease, boolean speakingFor, int most) {
        return disease.findings().stream()
                .filter(f -> speakingFor ? f.logLikelihoodRatio() > 0 : f.logLikelihoodRatio() < 0)
                .sorted((a, b) -> Double.compare(Math.abs(b.logLikelihoodRatio()), Math.abs(a.logLikelihoodRatio())))
                .limit(most)
                .map(f -> f.label() + " " + signed(f.logLikelihoodRatio()))
                .collect(Collectors.joining(", "));
    }

    /** Every finding's and part's share of the score, for a cell that programs read: {@code HP:0001166=+3.21;prior=-2.00}. */
    public static String contributions(RankedDisease disease) {
        List<String> findings = disease.findings().stream()
                .map(f -> f.id() + "=" + signed(f.logLikelihoodRatio()))
                .toList();
        List<String> parts = disease.parts().stream().map(Words::part).toList();
        return String.join(";", findings)
                + (findings.isEmpty() || parts.isEmpty() ? "" : ";")
                + String.join(";", parts);
    }

    private static String part(DiseasePart part) {
        return part.name() + "=" + signed(part.value());
    }
}
