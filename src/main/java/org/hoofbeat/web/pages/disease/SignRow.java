package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.TermName;

/**
 * One sign (or onset, or course) of a disease as it is shown.
 *
 * @param name plain and medical
 * @param frequency how often, over all sources
 * @param beside what experts say beside a count, in words; may be empty
 * @param disputed whether the sources disagree
 * @param statements what each source says
 */
public record SignRow(
        TermName name, FrequencyText frequency, String beside, boolean disputed, List<StatementLine> statements) {

    public SignRow {
        statements = List.copyOf(statements);
    }
}
