package org.hoofbeat.search.records;

/**
 * How much less a record counts the farther its nearest part is from a place.
 *
 * @param decay the share that is left at distance {@code offset + scale}, above 0 and below 1
 */
public record Nearness(Place center, Shape shape, double scaleKilometres, double offsetKilometres, double decay) {

    /** The curve. */
    public enum Shape {
        GAUSS,
        EXP,
        LINEAR
    }

    /** What is left at a distance, 0 to 1. */
    public double at(double kilometres) {
        double beyond = Math.max(0, kilometres - offsetKilometres);
        return switch (shape) {
            case GAUSS -> Math.exp(Math.log(decay) * Math.pow(beyond / scaleKilometres, 2));
            case EXP -> Math.exp(Math.log(decay) * beyond / scaleKilometres);
            case LINEAR -> Math.max(0, 1 - (1 - decay) * beyond / scaleKilometres);
        };
    }
}
