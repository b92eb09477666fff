package org.hoofbeat.phenotype.similarity;

/** A way to compare whole diseases that does not come down to pairs of terms. */
public enum ProfileMeasure implements Measure {
    /**
     * Our own: over all signs that either disease has or implies, the information that both hold, over the information that
     * at least one holds, where a sign counts by the root of the share of people who have it: {@code Σ IC·min(√f, √g) / Σ
     * IC·max(√f, √g)}. 0 to 1.
     *
     * <p>With every share at 1 it is simGIC (Pesquita et al., "Metrics for GO based protein semantic similarity", BMC
     * Bioinformatics 2008), with plain shares it is the weighted Jaccard index (Ružička 1958). The root lies between the
     * two: sources disagree more about how often a sign is seen than about whether it belongs to the disease.
     */
    OVERLAP("overlap", "Overlap: how much of the picture is shared, weighted by frequency and information", 1);

    private final String key;
    private final String title;
    private final double greatest;

    ProfileMeasure(String key, String title, double greatest) {
        this.key = key;
        this.title = title;
        this.greatest = greatest;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double greatest() {
        return greatest;
    }
}
