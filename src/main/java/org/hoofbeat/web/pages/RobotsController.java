package org.hoofbeat.web.pages;

import java.util.function.Supplier;
import org.hoofbeat.web.Site;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What crawlers ask for: where they may go, and which pages there are. */
@Controller
class RobotsController {
    private final Supplier<Site> site;
    private final Sitemap sitemap;

    RobotsController(Supplier<Site> site, Sitemap sitemap) {
        this.site = site;
        this.sitemap = sitemap;
    }

    /** Addresses with a finding set are people's own, and there is no end to those of the search. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                        User-agent: *
                        Allow: /*?lang=
                        Disallow: /search
                        Disallow: /suggest
                        Disallow: /differential
                        Disallow: /compare
                        Disallow: /*?
                        Sitemap: %s
                        """.formatted(
                        site.get().absolute("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        return xml(sitemap.index(site.get()));
    }

    @GetMapping("/sitemap/{part}.xml")
    ResponseEntity<String> part(@PathVariable String part) {
        return xml(sitemap.part(part, site.get()));
    }

    private static ResponseEntity<String> xml(String document) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, java.nio.charset.StandardCharsets.UTF_8))
                .body(document);
    }
}
