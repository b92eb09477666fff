package org.hoofbeat.web.fhir;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Any site's pages may read this API; its failures are outcomes. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FhirSetup implements WebMvcConfigurer, FailureShape {
    @Override
    public void addCorsMappings(CorsRegistry cors) {
        cors.addMapping("/fhir/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD", "POST")
                .allowedHeaders("*")
                .allowCredentials(false);
    }

    @Override
    public boolean covers(String path) {
        return (path + "/").startsWith("/fhir/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String text = failure.id().isEmpty()
                ? failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()
                : "Failure " + failure.id();
        String code =
                switch (failure.status().value()) {
                    case 404 -> "not-found";
                    case 405 -> "not-supported";
                    case 413 -> "too-long";
                    case 429 -> "throttled";
                    default -> failure.status().is5xxServerError() ? "exception" : "invalid";
                };
        return FhirApi.send(failure.status().value(), FhirApi.format(request), Resources.outcome(code, text, ""));
    }
}
