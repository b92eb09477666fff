package org.hoofbeat.model.knowledge;

import java.util.List;

/** What an identifier that somebody gave leads to, among the diseases that have a page. */
public sealed interface Identity {

    /** It is the canonical identifier of this disease's own page. */
    record Canonical(int disease) implements Identity {}

    /** It is another identifier of this disease; its page is elsewhere. */
    record Elsewhere(int disease) implements Identity {}

    /** It stands for several diseases; people must choose. */
    record Several(List<Integer> diseases) implements Identity {
        public Several {
            diseases = List.copyOf(diseases);
        }
    }

    /** No disease is known under it. */
    record Unknown() implements Identity {}
}
