package org.hoofbeat.diseases;

import java.util.List;

/**
 * A disease's codes in one other system.
 *
 * @param title the system's name
 * @param codes at least one
 */
public record CodeGroup(String title, List<Code> codes) {

    public CodeGroup {
        codes = List.copyOf(codes);
    }
}
