package org.hoofbeat.web.eutils;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The scripts on the web, by GET and by form. */
@RestController
@Hidden
class EutilsController {
    private final Eutils scripts;

    EutilsController(Eutils scripts) {
        this.scripts = scripts;
    }

    @RequestMapping(
            path = {"/entrez/eutils/{script}"},
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(@PathVariable String script, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = scripts.answer(script, Params.of(request.getParameterMap()))
                .orElseThrow(() -> new NotFoundException("There is no script of this name."));
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (Writer out = response.getWriter()) {
            answer.body().write(out);
        }
    }
}
