package org.hoofbeat.web;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;

/**
 * Everything that a template may need besides its own model: words, links, who runs the site, what data it shows. Every
 * template takes it as its first parameter, {@code layout}.
 *
 * @param page what the page says about itself
 * @param visit what the request says about how to answer it
 * @param site where and by whom the site is run
 * @param manifest which data it shows
 * @param assets style sheet, scripts and images
 * @param findings the finding set, as shown
 * @param trialsLoaded whether there are studies to look for
 * @param signsTranslated whether the pack has names of signs in the language of the page
 */
public record Layout(
        Page page,
        Visit visit,
        Site site,
        Manifest manifest,
        Assets assets,
        FindingBar findings,
        boolean trialsLoaded,
        boolean signsTranslated) {

    /** The words, in the language of the visit. */
    public Messages messages() {
        return visit.messages();
    }

    /** The language of the page. */
    public Language language() {
        return visit.language();
    }

    /** Whether the page is in the language of the sources, which names of diseases are in. */
    public boolean isEnglish() {
        return language() == Language.EN;
    }

    /** What a page in another language says about names that are not. */
    public String originalNames() {
        return messages().text(signsTranslated ? "language.names" : "language.names-and-signs");
    }

    /** Who asks for the page. */
    public Person person() {
        return visit.person();
    }

    /** What a form must send back to be believed. */
    public String formToken() {
        return visit.formToken().get();
    }

    /** The languages that the reader may switch to, the present one among them. */
    public List<Language> languages() {
        return Language.listOffered();
    }

    /** The sections of the navigation. */
    public List<Page.Section> sections() {
        return Arrays.stream(Page.Section.values())
                .filter(section -> !section.path().isEmpty() && (trialsLoaded || section != Page.Section.TRIALS))
                .toList();
    }

    /** A link that takes the finding set along. */
    public String carry(String path) {
        return visit.carry(path);
    }

    /** The address of a style sheet, script or image. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The absolute address that the page is known by; only for pages that have one. */
    public String canonical() {
        return site.absolute(page.canonical()).toString();
    }

    /** The page in another language. */
    public String in(Language language) {
        return visit.in(language);
    }

    /** The absolute address of the page in another language. */
    public String alternate(Language language) {
        return canonical() + (page.canonical().contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    /** The data sets with their dates, in a few words each; those without a date are on the page about the data. */
    public List<String> dataSources() {
        return manifest.sources().stream()
                .filter(source -> !source.date().isEmpty())
                .map(source -> shortName(source.source()) + " " + source.date())
                .distinct()
                .toList();
    }

    private static String shortName(String source) {
        return source.replace("Human Phenotype Ontology", "HPO")
                .replace("Mondo Disease Ontology", "Mondo")
                .replace("HUGO Gene Nomenclature Committee", "HGNC")
                .replaceFirst(" \\(.*", "");
    }

    /** The path that was asked for, without the query. */
    public String path() {
        return visit.path();
    }

    /** What browsers show in their tab. */
    public String windowTitle() {
        return page.title().isEmpty()
                ? site.host().name()
                : page.title() + " – " + site.host().name();
    }
}
