package org.hoofbeat.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to the layout around it.
 *
 * @param title the page's own title, without the site's name
 * @param description one or two sentences for search engines and previews; may be empty
 * @param canonical the path that the page is known by; empty for pages that search engines should leave alone
 * @param section which part of the site it belongs to
 * @param jsonLd facts for machines; absent on most pages
 * @param wide whether the page needs the window's whole width
 */
public record Page(
        String title,
        String description,
        String canonical,
        Section section,
        @Nullable JsonLd jsonLd,
        boolean wide) {

    /** The parts of the site that the navigation leads to. */
    public enum Section {
        NONE(""),
        SEARCH(""),
        DISEASES("/diseases"),
        SYMPTOMS("/symptoms"),
        DIFFERENTIAL("/differential"),
        COMPARE("/compare"),
        TRIALS("/trials"),
        LITERATURE("/literature"),
        ASK("/ask");

        private final String path;

        Section(String path) {
            this.path = path;
        }

        /** Where the section begins. */
        public String path() {
            return path;
        }

        /** The key of its name in the messages. */
        public String key() {
            return "nav." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A page of no section that search engines should leave alone. */
    public static Page titled(String title) {
        return new Page(title, "", "", Section.NONE, null, false);
    }

    /** The same page with a description. */
    public Page describedAs(String description) {
        return new Page(title, description, canonical, section, jsonLd, wide);
    }

    /** The same page, known by this path. */
    public Page at(String canonical) {
        return new Page(title, description, canonical, section, jsonLd, wide);
    }

    /** The same page as a part of a section. */
    public Page in(Section section) {
        return new Page(title, description, canonical, section, jsonLd, wide);
    }

    /** The same page with facts for machines. */
    public Page with(JsonLd jsonLd) {
        return new Page(title, description, canonical, section, jsonLd, wide);
    }

    /** The same page over the window's whole width. */
    public Page overTheWholeWidth() {
        return new Page(title, description, canonical, section, jsonLd, true);
    }

    /** Whether the page has the search box in its middle, so that the head needs none. */
    public boolean isSearch() {
        return canonical.equals("/") || section == Section.SEARCH;
    }

    /** Whether the page shows the finding set in its middle, so that the bar above is not needed. */
    public boolean showsFindingsItself() {
        return section == Section.DIFFERENTIAL;
    }

    /** Facts for machines, where the page has some. */
    public Optional<JsonLd> findJsonLd() {
        return Optional.ofNullable(jsonLd);
    }
}
