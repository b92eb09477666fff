package org.hoofbeat.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.EditDistance;
import org.hoofbeat.model.Patient;
import org.hoofbeat.phenotype.PatientWords;
import org.hoofbeat.sources.exchange.SubmittedPatient;
import org.hoofbeat.sources.exchange.SubmittedPatientReader;
import org.hoofbeat.sources.exchange.UnreadableSubmissionException;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;

/**
 * A patient that came in a request's body, and what the body says of the answer that is wanted.
 *
 * @param patient the patient
 * @param options {@code universe}, {@code top}, {@code start}, as far as the body names them
 */
record PostedPatient(Patient patient, Map<String, String> options) {
    private static final List<String> OPTIONS = List.of("universe", "top", "start");
    private static final List<String> MEMBERS =
            List.of("observed", "excluded", "sex", "age", "inheritance", "genes", "universe", "top", "start");

    /** Reads a phenopacket or our own plain object; whatever else it is, is refused. */
    static PostedPatient read(byte[] body) {
        try {
            return switch (SubmittedPatientReader.read("the body", body)) {
                case SubmittedPatient.Packet(var packet) -> new PostedPatient(packet.patient(), Map.of());
                case SubmittedPatient.Members(var values) -> of(values);
            };
        } catch (UnreadableSubmissionException unreadable) {
            throw ApiProblem.of(ProblemKind.MALFORMED_BODY, String.valueOf(unreadable.getMessage()));
        }
    }

    /** What the body says, else what the address says. */
    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    private static PostedPatient of(Map<String, List<String>> values) {
        values.keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(PostedPatient::refuse);
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, list) -> texts.put(name, String.join(",", list)));
        Map<String, String> options = new LinkedHashMap<>(texts);
        options.keySet().retainAll(OPTIONS);
        return new PostedPatient(
                new PatientWords(
                                texts.getOrDefault("observed", ""),
                                texts.getOrDefault("excluded", ""),
                                texts.getOrDefault("sex", ""),
                                texts.getOrDefault("age", ""),
                                texts.getOrDefault("inheritance", ""),
                                texts.getOrDefault("genes", ""))
                        .read(),
                options);
    }

    private static void refuse(String member) {
        String shown = member.length() > 60 ? member.substring(0, 60) + "…" : member;
        String nearest = EditDistance.nearest(shown, MEMBERS);
        throw ApiProblem.of(
                        ProblemKind.MALFORMED_BODY,
                        "the member \"%s\" is not known; did you mean \"%s\"? Known are %s, and those of a phenopacket"
                                .formatted(shown, nearest, String.join(", ", MEMBERS)))
                .with("member", shown)
                .with("nearest", nearest);
    }
}
