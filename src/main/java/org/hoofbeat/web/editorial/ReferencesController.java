package org.hoofbeat.web.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.citations.ExportFormat;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.parts.Tsv;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The works that the texts of a disease's page cite, for reference managers. */
@Controller
class ReferencesController {
    private final Editorial editorial;
    private final DiseaseNames names;

    ReferencesController(Editorial editorial, DiseaseNames names) {
        this.editorial = editorial;
        this.names = names;
    }

    @GetMapping("/disease/{id}/references.{extension}")
    @FromPack
    ResponseEntity<String> references(Visit visit, @PathVariable String id, @PathVariable String extension) {
        ExportFormat format = Arrays.stream(ExportFormat.values())
                .filter(known -> known.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Curie disease = names.findCanonical(id).orElseThrow(NotFoundException::new);
        List<Citation> cited =
                editorial.published().listCited(disease, visit.language().tag());
        if (cited.isEmpty()) {
            throw new NotFoundException();
        }
        String file = disease.toString().replace(':', '-') + "-references." + format.extension();
        var type = new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8);
        return Tsv.download(file, type, format.write(cited));
    }
}
