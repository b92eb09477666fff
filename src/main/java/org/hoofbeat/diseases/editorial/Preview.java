package org.hoofbeat.diseases.editorial;

import java.util.List;
import org.hoofbeat.citations.NumberedReference;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;

/**
 * A text as readers would see it, alone on its page.
 *
 * @param html the text, safe to stand in a page as it is
 * @param references what it cites
 * @param problems what would stop it from being published
 */
public record Preview(String html, List<NumberedReference> references, List<Problem> problems) {
    public Preview {
        references = List.copyOf(references);
        problems = List.copyOf(problems);
    }
}
