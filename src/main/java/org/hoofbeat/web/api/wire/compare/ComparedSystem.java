package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.phenotype.comparison.Section;
import org.hoofbeat.web.api.wire.Named;

/** The signs of one body system. */
@Schema(description = "The signs of one body system.")
public record ComparedSystem(Named bodySystem, List<ComparedSign> signs) {

    static ComparedSystem of(Section section) {
        return new ComparedSystem(
                ComparedCell.named(section.bodySystem()),
                section.rows().stream().map(ComparedSign::of).toList());
    }
}
