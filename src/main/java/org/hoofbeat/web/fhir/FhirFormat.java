package org.hoofbeat.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** JSON or XML. */
enum FhirFormat {
    JSON("application/fhir+json;charset=UTF-8"),
    XML("application/fhir+xml;charset=UTF-8");

    private final String type;

    FhirFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    byte[] write(IBaseResource resource) {
        return parser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws FhirFailure when this is no resource */
    IBaseResource read(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (this == XML && text.contains("<!")) {
            throw FhirFailure.unreadable("declarations are not read");
        }
        try {
            return parser().parseResource(text);
        } catch (DataFormatException | IllegalArgumentException | IllegalStateException | ClassCastException wrong) {
            throw FhirFailure.unreadable("expected a resource of FHIR R4 in " + name());
        }
    }

    private IParser parser() {
        FhirContext context = FhirContext.forR4Cached();
        return this == JSON ? context.newJsonParser() : context.newXmlParser();
    }

    /** The format that a media type, or the short name of one, means; JSON where it says neither. */
    static FhirFormat of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int xml = lower.indexOf("xml");
        int json = lower.indexOf("json");
        return xml >= 0 && (json < 0 || xml < json) && !lower.contains("xhtml") ? XML : JSON;
    }
}
