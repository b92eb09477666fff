package org.hoofbeat.phenotype.evidence;

/** Finds, for all diseases at once, the report that findings are likest to. Not safe for several threads. */
public final class ReportSearch {
    private final Reports reports;
    private final float[] hits;
    private final IntList touched = new IntList();

    ReportSearch(Reports reports) {
        this.reports = reports;
        this.hits = new float[reports.size()];
    }

    /** Takes {@link Feature#REPORT} for every disease that has any; others are left at what they are. */
    public void run(int[] findings, float[] best) {
        for (int term : findings) {
            reports.addHits(term, hits, touched);
        }
        for (int i = 0; i < touched.size(); i++) {
            int report = touched.get(i);
            int disease = reports.diseaseOf(report);
            double likeness = Reports.likeness(hits[report], reports.weightOf(report), findings.length);
            best[disease] = Math.max(best[disease], (float) likeness);
            hits[report] = 0;
        }
        touched.clear();
    }
}
