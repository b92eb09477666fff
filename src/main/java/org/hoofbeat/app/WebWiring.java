package org.hoofbeat.app;

import java.util.Objects;
import java.util.function.Supplier;
import org.hoofbeat.clinic.Clinic;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.parts.TermNames;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The half of the wiring that makes pages. It needs the facts of a pack, as a {@link Knowledge}. */
@ComponentScan("org.hoofbeat.web")
class WebWiring {
    /** A supplier, because a server that was asked to take any free port only knows it once it listens. */
    @Bean
    Supplier<Site> site(Server.Start start, WebServerApplicationContext context) {
        return () -> start.settings()
                .site(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    @Bean
    Manifest manifest(Knowledge knowledge) {
        return knowledge.manifest();
    }

    @Bean
    Assets assets(Settings settings) {
        return new Assets(settings.host());
    }

    @Bean
    Host host(Settings settings) {
        return settings.host();
    }

    @Bean
    Diseases diseases(Server.Start start) {
        return start.diseases().join();
    }

    @Bean
    Clinic clinic(Supplier<Comparisons> comparisons) {
        return new Clinic(comparisons);
    }

    @Bean
    TermNames termNames(Knowledge knowledge, Diseases diseases) {
        return TermNames.of(knowledge, diseases);
    }

    @Bean
    PageWriter pageWriter(Supplier<Site> site, Manifest manifest, Assets assets, TermNames names, Trials trials) {
        return new PageWriter(site, manifest, assets, names, () -> !trials.isEmpty());
    }
}
