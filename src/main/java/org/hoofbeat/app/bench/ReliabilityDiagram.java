package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws how often a first disease is right against how probable it was said to be, in tenths, with 95 % Wilson intervals
 * (Wilson, Journal of the American Statistical Association 1927). On the diagonal, a probability means what it says.
 */
final class ReliabilityDiagram {
    private static final int TENTHS = 10;
    private static final int SIZE = 320;
    private static final int MARGIN = 48;
    private static final double Z = 1.96;

    private ReliabilityDiagram() {}

    /**
     * One tenth of the probabilities.
     *
     * @param cases how many were in it
     * @param said the mean of what was said
     * @param right the share that was right
     */
    record Tenth(int cases, double said, double right) {
        double low() {
            return centre() - halfWidth();
        }

        double high() {
            return centre() + halfWidth();
        }

        private double centre() {
            return (right + Z * Z / (2 * cases)) / (1 + Z * Z / cases);
        }

        private double halfWidth() {
            return Z * Math.sqrt(right * (1 - right) / cases + Z * Z / (4.0 * cases * cases)) / (1 + Z * Z / cases);
        }
    }

    static List<Tenth> tenths(List<Calibration.Outcome> outcomes) {
        List<Tenth> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int wanted = tenth;
            List<Calibration.Outcome> within = outcomes.stream()
                    .filter(o -> Math.min(TENTHS - 1, (int) (o.said() * TENTHS)) == wanted)
                    .toList();
            if (!within.isEmpty()) {
                tenths.add(new Tenth(
                        within.size(),
                        within.stream()
                                .mapToDouble(Calibration.Outcome::said)
                                .average()
                                .orElse(0),
                        within.stream().filter(Calibration.Outcome::right).count() / (double) within.size()));
            }
        }
        return tenths;
    }

    /** The mean distance between what was said and what was so, weighted by cases. */
    static double expectedError(List<Tenth> tenths) {
        double cases = tenths.stream().mapToInt(Tenth::cases).sum();
        return tenths.stream()
                .mapToDouble(tenth -> tenth.cases() / cases * Math.abs(tenth.said() - tenth.right()))
                .sum();
    }

    static String svg(List<Tenth> tenths, String title) {
        var out = new StringBuilder();
        int side = SIZE + 2 * MARGIN;
        add(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"", side, side);
        add(out, " font-family=\"sans-serif\" font-size=\"12\"><title>%s</title>%n", title);
        add(out, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", side, side);
        add(
                out,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>%n",
                MARGIN,
                MARGIN,
                SIZE,
                SIZE);
        line(out, 0, 0, 1, 1, "#888\" stroke-dasharray=\"4 4");
        for (int tenth = 0; tenth <= TENTHS; tenth += 2) {
            double at = tenth / (double) TENTHS;
            text(out, x(at), MARGIN + SIZE + 18.0, "middle", tenth * 10 + " %");
            text(out, MARGIN - 6.0, y(at) + 4, "end", tenth * 10 + " %");
        }
        text(out, MARGIN + SIZE / 2.0, side - 8.0, "middle", "probability given to the first disease");
        text(out, MARGIN, MARGIN - 14.0, "start", "how often it was the diagnosis");
        for (Tenth tenth : tenths) {
            line(out, tenth.said(), tenth.low(), tenth.said(), tenth.high(), "#0b5394");
            add(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0b5394\">", x(tenth.said()), y(tenth.right()));
            add(
                    out,
                    "<title>%d cases: said %.0f %%, right %.0f %%</title></circle>%n",
                    tenth.cases(),
                    100 * tenth.said(),
                    100 * tenth.right());
        }
        return out.append("</svg>\n").toString();
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String stroke) {
        add(
                out,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x(x1),
                y(y1),
                x(x2),
                y(y2),
                stroke);
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String words) {
        add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }

    private static double x(double value) {
        return MARGIN + SIZE * value;
    }

    private static double y(double value) {
        return MARGIN + SIZE * (1 - value);
    }

    private static void add(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }
}
