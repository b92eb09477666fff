package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.web.parts.SourceChip;

/**
 * What one source says about one sign, in one line.
 *
 * @param source the source disease, for instance {@code OMIM 154700}
 * @param says how often, in words
 * @param remarks when it starts, how severe, in whom
 * @param chips the first references
 * @param more how many more references there are
 */
public record StatementLine(String source, String says, List<String> remarks, List<SourceChip> chips, int more) {

    public StatementLine {
        remarks = List.copyOf(remarks);
        chips = List.copyOf(chips);
    }
}
