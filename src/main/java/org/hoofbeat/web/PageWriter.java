package org.hoofbeat.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.parts.TermNames;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Turns a page and its model into HTML. Templates are compiled with the program and called directly; each takes the
 * parameters {@code layout} and {@code model}.
 */
public final class PageWriter {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final int USUAL_LENGTH = 32 * 1024;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Supplier<Site> site;
    private final Manifest manifest;
    private final Assets assets;
    private final TermNames names;
    private final BooleanSupplier trialsLoaded;

    /**
     * @param site asked for at each page, because the port is only known once the server listens
     * @param manifest which data is shown
     * @param assets style sheet, scripts and images
     * @param names of the findings in the finding set
     */
    public PageWriter(Supplier<Site> site, Manifest manifest, Assets assets, TermNames names) {
        this(site, manifest, assets, names, () -> false);
    }

    /** @param trialsLoaded whether there are studies to look for; asked at each page */
    public PageWriter(
            Supplier<Site> site, Manifest manifest, Assets assets, TermNames names, BooleanSupplier trialsLoaded) {
        this.trialsLoaded = trialsLoaded;
        this.site = site;
        this.manifest = manifest;
        this.assets = assets;
        this.names = names;
    }

    /** A page that was found. */
    public ResponseEntity<String> show(Visit visit, Page page, String template, Object model) {
        return show(HttpStatus.OK, visit, page, template, model);
    }

    /** A page with another status. */
    public ResponseEntity<String> show(HttpStatus status, Visit visit, Page page, String template, Object model) {
        TermNames called = names.in(visit.language());
        var layout = new Layout(
                page,
                visit,
                site.get(),
                manifest,
                assets,
                FindingBar.of(visit.findings(), set -> FindingBar.address(visit.path(), set), called),
                trialsLoaded.getAsBoolean(),
                called.areTranslated());
        var out = new StringOutput(USUAL_LENGTH);
        templates.render(template, Map.of("layout", layout, "model", model), out);
        return ResponseEntity.status(status).contentType(HTML).body(out.toString());
    }
}
