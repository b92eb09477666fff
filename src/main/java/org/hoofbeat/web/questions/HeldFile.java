package org.hoofbeat.web.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.AskersView;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held of a question, as a file for its asker. */
final class HeldFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeldFile() {}

    /** JSON, with line breaks for people. */
    static String of(AskersView view) {
        Question question = view.question();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("asked", question.asked().toString());
        all.put("language", question.language());
        all.put("disease", question.disease());
        all.put("mayBePublished", question.mayPublish());
        all.put("urgentWords", question.urgency());
        all.put("state", question.state().key());
        all.put("answerDue", question.due().toString());
        view.findAsked().ifPresent(sent -> {
            all.put("question", sent.text());
            all.put("contact", sent.contact());
        });
        all.put("questionWithoutIdentifiers", view.copy());
        if (!view.text().isEmpty()) {
            all.put("answered", question.settled().toString());
            all.put("answer", view.text());
        }
        if (question.answer() > 0) {
            all.put("publicAnswer", "/answers/" + question.answer());
        }
        all.put("held", question.holding().key());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
