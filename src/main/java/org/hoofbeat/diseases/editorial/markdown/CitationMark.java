package org.hoofbeat.diseases.editorial.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A place in a text where sources are cited: {@code [@pmid:19560308; @doi:10.1007/s12253-010-9277-x]}. */
final class CitationMark extends CustomNode {
    private final List<String> keys;

    CitationMark(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** What is cited, as written, without the at sign; never empty. */
    List<String> keys() {
        return keys;
    }
}
