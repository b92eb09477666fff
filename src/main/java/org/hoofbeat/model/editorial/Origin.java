package org.hoofbeat.model.editorial;

/**
 * Where a section comes from. Under one heading a disease may have one section of each origin; they stand beside each other
 * and none replaces another.
 */
public sealed interface Origin {

    /** What tells one origin from another: the same key, disease, heading and language mean the same section. */
    String key();

    /** Written by the people of this centre. */
    record Written() implements Origin {
        @Override
        public String key() {
            return "written";
        }
    }

    /** Came with the program. */
    record Shipped() implements Origin {
        @Override
        public String key() {
            return "shipped";
        }
    }

    /**
     * Taken over from elsewhere.
     *
     * @param source who wrote it, for instance {@code GARD}
     * @param url where it was published; the origin's key
     * @param licence under which it may be shown
     */
    record Imported(String source, String url, String licence) implements Origin {
        public Imported {
            if (url.isBlank() || source.isBlank() || licence.isBlank()) {
                throw new IllegalArgumentException(
                        "an imported text names its source, its address and its licence, but is "
                                + "given source '%s', address '%s', licence '%s'".formatted(source, url, licence));
            }
        }

        @Override
        public String key() {
            return url;
        }
    }
}
