package org.hoofbeat.web.http;

import java.util.List;
import org.hoofbeat.diseases.editorial.PublishedTexts;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.trials.Trials;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what every request passes through in its place. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final Manifest manifest;
    private final PublishedTexts texts;
    private final Trials trials;

    WebSetup(Manifest manifest, PublishedTexts texts, Trials trials) {
        this.manifest = manifest;
        this.texts = texts;
        this.trials = trials;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        // Once, not at each request: it reads the whole program.
        String edition = manifest.generation() + "\n" + ProgramEdition.fingerprint() + "\n";
        interceptors
                .addInterceptor(new PackCaching(() -> edition + trials.version(), texts::edition))
                .excludePathPatterns("/assets/**", "/favicon.ico");
    }
}
