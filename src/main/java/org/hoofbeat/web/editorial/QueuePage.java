package org.hoofbeat.web.editorial;

import java.util.List;

/**
 * What waits for a second pair of eyes.
 *
 * @param waiting the sections
 */
public record QueuePage(List<SectionLine> waiting) {
    public QueuePage {
        waiting = List.copyOf(waiting);
    }
}
