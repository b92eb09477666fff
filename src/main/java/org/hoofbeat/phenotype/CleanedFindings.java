package org.hoofbeat.phenotype;

import java.util.List;
import org.hoofbeat.model.FindingSet;

/**
 * A patient's findings as a ranker uses them, and what was noticed on the way.
 *
 * @param used current terms under "Phenotypic abnormality", each once, none implied by another
 * @param issues what was replaced, dropped or doubted, in the order of the findings given; never silent
 */
public record CleanedFindings(FindingSet used, List<InputIssue> issues) {
    public CleanedFindings {
        issues = List.copyOf(issues);
    }
}
