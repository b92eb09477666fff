package org.hoofbeat.web.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** The inputs of an operation, from the address or from a Parameters resource. */
final class Inputs {
    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    private Inputs() {}

    /** @throws FhirFailure when the body is no resource that operations take */
    static Inputs of(HttpServletRequest request, byte[] body) {
        var inputs = new Inputs();
        request.getParameterMap().forEach((name, given) -> {
            for (String value : given) {
                inputs.add(name, value);
            }
        });
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (body.length > 0 && !type.contains("form-urlencoded")) {
            inputs.addAll(FhirFormat.of(type).read(body));
        }
        return inputs;
    }

    private void add(String name, Object value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private void addAll(IBaseResource resource) {
        if (resource instanceof ValueSet set) {
            add("valueSet", set);
            return;
        }
        if (!(resource instanceof Parameters parameters)) {
            throw FhirFailure.unreadable("expected Parameters");
        }
        for (Parameters.ParametersParameterComponent one : parameters.getParameter()) {
            String name = Optional.ofNullable(one.getName()).orElse("");
            Resource inner = one.getResource();
            if (inner != null) {
                add(name, inner);
            } else if (one.getValue() instanceof PrimitiveType<?> primitive) {
                add(name, Optional.ofNullable(primitive.getValueAsString()).orElse(""));
            } else if (one.hasValue()) {
                add(name, one.getValue());
            }
        }
    }

    Optional<String> find(String name) {
        return texts(name).stream().findFirst().filter(text -> !text.isEmpty());
    }

    String get(String name) {
        return find(name).orElseThrow(() -> FhirFailure.required(name));
    }

    List<String> texts(String name) {
        return all(name, String.class);
    }

    <T> List<T> all(String name, Class<T> type) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The codings of a parameter, a concept's included; in addresses they are written {@code system|code}. */
    List<Coding> codings(String name) {
        List<Coding> codings = new ArrayList<>(all(name, Coding.class));
        all(name, CodeableConcept.class).forEach(concept -> codings.addAll(concept.getCoding()));
        for (String text : texts(name)) {
            int bar = text.indexOf('|');
            if (bar < 0) {
                throw FhirFailure.value(name, "expected system|code");
            }
            codings.add(new Coding().setSystem(text.substring(0, bar)).setCode(text.substring(bar + 1)));
        }
        return codings;
    }

    boolean flag(String name, boolean usual) {
        String value = find(name).orElse(String.valueOf(usual));
        if (!value.equals("true") && !value.equals("false")) {
            throw FhirFailure.value(name, "expected true or false");
        }
        return value.equals("true");
    }

    int number(String name, int usual) {
        String value = find(name).orElse(String.valueOf(usual));
        if (!value.matches("\\d{1,9}")) {
            throw FhirFailure.value(name, "expected a whole number, 0 or more");
        }
        return Integer.parseInt(value);
    }
}
