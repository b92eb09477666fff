package org.hoofbeat.web.monarch;

import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Associations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Any site's pages may read this API. */
@Configuration(proxyBeanMethods = false)
class MonarchSetup implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry cors) {
        cors.addMapping("/v3/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD", "POST")
                .allowedHeaders("*")
                .allowCredentials(false);
    }

    @Bean
    EntityWire entityWire(Supplier<Associations> associations) {
        return new EntityWire(associations);
    }

    @Bean
    AssociationWire associationWire(Supplier<Associations> associations) {
        return new AssociationWire(associations);
    }
}
