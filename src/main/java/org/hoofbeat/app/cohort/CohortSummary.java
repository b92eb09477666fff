package org.hoofbeat.app.cohort;

/**
 * How a cohort came out.
 *
 * @param ranked how many cases were ranked
 * @param failed how many could not be used
 * @param withStrangers how many of those ranked name findings that the pack does not know
 */
public record CohortSummary(int ranked, int failed, int withStrangers) {
    @Override
    public String toString() {
        return "%d cases ranked, %d failed%s"
                .formatted(
                        ranked,
                        failed,
                        withStrangers == 0
                                ? ""
                                : "; %d name findings that are not known here".formatted(withStrangers));
    }
}
