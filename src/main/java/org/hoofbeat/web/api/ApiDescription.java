package org.hoofbeat.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.api.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the generated description says of the API as a whole. Its operations describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String ABOUT = """
            Facts on rare diseases, search, and a ranked differential, as JSON.

            Identifiers are CURIEs, their prefixes in any letter case (Orphanet = ORPHA, MIM = OMIM). A disease has one \
            address, its Mondo identifier where it has one; every other identifier redirects there (301) with its query. \
            Unknown parameters are refused by name. Lists say total, start and rows, and where the rest is (next). \
            Successful answers carry an ETag that changes with the data. Errors are application/problem+json. No cookies \
            are set, and pages of any site may read.

            Information for people who look for facts; it does not replace a doctor, and a differential is no diagnosis.
            """;

    @Bean
    OpenAPI openApi(Manifest manifest) {
        return new OpenAPI()
                .info(new Info()
                        .title("Hoofbeat API")
                        .version("1")
                        .description(ABOUT)
                        .license(new License()
                                .name("Data: HPO, Mondo, Orphanet, HGNC and others, each under its own licence; see"
                                        + " /api/v1/versions"))
                        .summary("Data generation " + manifest.generation()))
                // Relative, because what a request's Host header says is not to be repeated.
                .servers(List.of(new Server().url("/")))
                .tags(List.of(
                        new Tag().name("find").description("Search and suggestions."),
                        new Tag().name("facts").description("Diseases, terms and genes."),
                        new Tag().name("diagnose").description("From findings to diseases."),
                        new Tag().name("annotate").description("From a note to findings."),
                        new Tag().name("about").description("The data and the errors.")))
                .components(new Components());
    }

    /** Put in when somebody asks for the description: working out a schema takes longer than the rest of a start. */
    @Bean
    OpenApiCustomizer errors() {
        return api -> ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
    }

    @Bean
    OperationErrors operationErrors() {
        return new OperationErrors();
    }
}
