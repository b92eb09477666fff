package org.hoofbeat.web.ctgov;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Any site's pages may read this API. */
@Configuration(proxyBeanMethods = false)
class RegistrySetup implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry cors) {
        cors.addMapping("/api/v2/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .allowedHeaders("*")
                .exposedHeaders("x-total-count", "x-next-page-token")
                .allowCredentials(false);
    }
}
