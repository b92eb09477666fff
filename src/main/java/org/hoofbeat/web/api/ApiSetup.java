package org.hoofbeat.web.api;

import org.hoofbeat.model.Manifest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every request to our own API passes through. It sets no cookies and may be read from any site's pages. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {
    private static final String EVERYTHING = "/api/v1/**";

    private final PackTag tag;

    ApiSetup(Manifest manifest) {
        this.tag = PackTag.of(manifest);
    }

    @Bean
    PackTag packTag() {
        return tag;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KnownParameters()).addPathPatterns(EVERYTHING);
        interceptors.addInterceptor(new NotModified(tag)).addPathPatterns(EVERYTHING);
    }

    @Override
    public void addCorsMappings(CorsRegistry cors) {
        cors.addMapping(EVERYTHING)
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD", "POST")
                .allowedHeaders("*")
                .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER)
                .allowCredentials(false);
    }
}
