package org.hoofbeat.web.infobutton;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Any site's pages may ask; what is wrong is told in one line of text. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class InfobuttonSetup implements WebMvcConfigurer, FailureShape {
    @Override
    public void addCorsMappings(CorsRegistry cors) {
        for (String path : new String[] {"/infobutton/**", "/connect/**"}) {
            cors.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .allowCredentials(false);
        }
    }

    @Override
    public boolean covers(String path) {
        return (path + "/").startsWith("/infobutton/") || (path + "/").startsWith("/connect/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String text = failure.id().isEmpty()
                ? failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()
                : "Failure " + failure.id();
        return ResponseEntity.status(failure.status())
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .body(text);
    }
}
