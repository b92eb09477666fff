package org.hoofbeat.ingest.pages;

import java.util.List;

/** Which disease a page is about. */
public sealed interface PageMatch {

    /**
     * It is about this one.
     *
     * @param disease row of the disease in the pack
     * @param way how that was found
     */
    record Found(int disease, Way way) implements PageMatch {}

    /**
     * It could not be said.
     *
     * @param tried what was tried and how each ended, in words
     */
    record Open(List<String> tried) implements PageMatch {
        public Open {
            tried = List.copyOf(tried);
        }
    }

    /** How a page was matched, the surest first. */
    enum Way {
        /** Its UMLS concepts lead to one disease. */
        CODE("one disease has its UMLS code"),
        /** They lead to several, of which one has the page's name. */
        CODE_AND_NAME("several diseases have its UMLS codes, one of them has its name"),
        /** They lead to other diseases, none of which is called so; one disease has the page's title for its name. */
        LABEL_AGAINST_CODE("one disease has its title for its name, its UMLS codes lead to others"),
        /** No concept leads anywhere; one disease has the page's title for its name. */
        LABEL("one disease has its title for its name"),
        /** No concept leads anywhere; one disease has the page's title for another name, or one of the page's other names. */
        SYNONYM("one disease has one of its names"),
        /** The pack says which disease has the page's GARD number. */
        GARD_NUMBER("the pack maps its GARD number");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** How the database names it, for instance {@code code-and-name}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** For reports. */
        public String words() {
            return words;
        }
    }
}
