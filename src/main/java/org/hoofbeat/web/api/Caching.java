package org.hoofbeat.web.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says how long successful answers may be kept: as long as the pack is the same, asking each time. A patient's findings are
 * in the address of a differential, so that is not to be stored by anybody.
 */
@ControllerAdvice(basePackages = "org.hoofbeat.web.api")
class Caching implements ResponseBodyAdvice<Object> {
    private final PackTag tag;

    Caching(PackTag tag) {
        this.tag = tag;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        boolean ofPatient = Objects.requireNonNull(returned.getMethod()).isAnnotationPresent(OfAPatient.class);
        if (ofPatient) {
            response.getHeaders().setCacheControl("no-store");
        }
        if (request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answer
                && NotModified.isReading(asked.getServletRequest())
                && answer.getServletResponse().getStatus() == HttpStatus.OK.value()) {
            response.getHeaders().setETag(tag.of(asked.getServletRequest()));
            if (!ofPatient) {
                response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            }
        }
        return body;
    }
}
