package org.hoofbeat.web.professional;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoofbeat.clinic.Clinic;
import org.hoofbeat.clinic.PhenotypeQuestion;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.Tsv;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The professional pages of diseases. Identifiers lead there as they do to the plain pages. */
@Controller
class ProfessionalController {
    private final Knowledge knowledge;
    private final Diseases diseases;
    private final Clinic clinic;
    private final ProfessionalPages written;
    private final Manifest manifest;

    ProfessionalController(
            Knowledge knowledge, Diseases diseases, Clinic clinic, ProfessionalPages written, Manifest manifest) {
        this.knowledge = knowledge;
        this.diseases = diseases;
        this.clinic = clinic;
        this.written = written;
        this.manifest = manifest;
    }

    /** @param parameters which signs and in which order; see {@link QuestionInAddress} */
    @GetMapping("/professional/{id}")
    @FromPack
    ResponseEntity<String> page(Visit visit, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        PhenotypeQuestion question = QuestionInAddress.read(parameters);
        return answer(visit, id, "", disease -> written.show(visit, disease, question));
    }

    /** The signs that the page shows, in its order, for a spreadsheet. */
    @GetMapping("/professional/{id}/phenotype.tsv")
    @FromPack
    ResponseEntity<String> table(Visit visit, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        PhenotypeQuestion question = QuestionInAddress.read(parameters);
        return answer(visit, id, "/phenotype.tsv", disease -> {
            DiseaseFacts facts = diseases.getFacts(disease);
            return Tsv.download(
                    facts.id().toString().replace(':', '-') + "-phenotype.tsv",
                    PhenotypeTsv.HEADER,
                    PhenotypeTsv.rows(facts, clinic.table(facts, question), manifest));
        });
    }

    private ResponseEntity<String> answer(
            Visit visit, String id, String part, Function<Integer, ResponseEntity<String>> shown) {
        return switch (Curie.findIn(id).map(knowledge::resolve).orElseGet(Identity.Unknown::new)) {
            case Identity.Canonical(int disease)
            when knowledge.diseases().id().get(disease).equals(id) -> shown.apply(disease);
            case Identity.Canonical(int disease) -> redirect(visit, "/professional/", disease, part);
            case Identity.Elsewhere(int disease) -> redirect(visit, "/professional/", disease, part);
            // The plain page offers the choice, or what else to do.
            case Identity.Several(List<Integer> _) -> toPlainPage(visit, id);
            case Identity.Unknown _ -> toPlainPage(visit, id);
        };
    }

    private ResponseEntity<String> redirect(Visit visit, String place, int disease, String part) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(
                        URI.create(visit.carry(place + knowledge.diseases().id().get(disease) + part)))
                .build();
    }

    private static ResponseEntity<String> toPlainPage(Visit visit, String id) {
        String safe = Curie.findIn(id).map(Curie::toString).orElse("unknown");
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(visit.carry(
                        "/disease/" + java.net.URLEncoder.encode(safe, java.nio.charset.StandardCharsets.UTF_8))))
                .build();
    }
}
