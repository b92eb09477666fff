package org.hoofbeat.web.trials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.PartialDate;
import org.hoofbeat.notices.Hit;
import org.hoofbeat.notices.NotWatchableException;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.trials.FoundPlace;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.ctgov.StudyOut;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** A search for studies can be followed, by the query of its page. A study is news once; that it changed is none. */
@Component
final class WatchedTrials implements Watched {
    private final Trials trials;
    private final StudyOut out;
    private final Knowledge knowledge;

    WatchedTrials(Trials trials, StudyOut out, Knowledge knowledge) {
        this.trials = trials;
        this.out = out;
        this.knowledge = knowledge;
    }

    @Override
    public String kind() {
        return "trials";
    }

    @Override
    public String tidy(String query) {
        String tidy = TrialsForm.of(query).query();
        if (tidy.isEmpty()) {
            throw new NotWatchableException(
                    "A search for studies is followed by what was filled in, such as q=marfan&age=7");
        }
        return tidy;
    }

    @Override
    public String title(String query, Locale language) {
        Messages m = messages(language);
        TrialsForm form = TrialsForm.of(query);
        String disease = form.findDisease().map(this::named).orElse(form.q());
        List<String> narrowed = form.narrowing().stream()
                .map(part -> m.text("trials.follow." + part, valueOf(part, form, m)))
                .toList();
        String all = disease.isEmpty() ? m.text("trials.follow.any") : m.text("trials.follow.title", disease);
        return narrowed.isEmpty() ? all : all + ": " + String.join(", ", narrowed);
    }

    @Override
    public String page(String query) {
        return "/trials?" + query;
    }

    @Override
    public List<Hit> newest(String query, int most, Locale language) {
        TrialsForm form = TrialsForm.of(query);
        Optional<FoundPlace> place =
                form.city().isEmpty() ? Optional.empty() : trials.findCity(form.city(), form.country());
        var words = new TrialWords(messages(language));
        return trials.newest(form.search(place), most).stream()
                .map(hit -> hit(out.study(hit.id(), true), hit.id(), words, messages(language)))
                .toList();
    }

    private static Hit hit(Json.Obj study, String nctId, TrialWords words, Messages m) {
        Json.Obj status = TrialWords.module(study, "statusModule");
        String summary = String.join(
                " ",
                TrialWords.sentence(words.status(status.string("overallStatus"))),
                TrialWords.sentence(words.tests(study)),
                TrialWords.sentence(words.who(TrialWords.module(study, "eligibilityModule"))),
                m.text("trials.notice"));
        return new Hit(
                nctId,
                TrialWords.shortened(
                        TrialWords.module(study, "identificationModule").string("briefTitle")),
                "/trials/" + nctId,
                updated(status),
                summary,
                m.text("trials.source"));
    }

    private static Instant updated(Json.Obj status) {
        return status.findObject("lastUpdatePostDateStruct")
                .flatMap(date -> PartialDate.find(date.string("date")))
                .map(PartialDate::first)
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static String valueOf(String part, TrialsForm form, Messages m) {
        return switch (part) {
            case "city" -> form.city();
            case "age" -> form.age() + " " + m.text("trials.field." + form.unit());
            case "country" -> form.country();
            case "phase" -> String.join(", ", form.phases());
            case "type" -> m.text("trials.type." + form.type());
            case "sex" -> m.text(form.sex().equals("FEMALE") ? "trials.field.female" : "trials.field.male");
            default -> "";
        };
    }

    private String named(Curie disease) {
        return knowledge.resolve(disease) instanceof Identity.Canonical(int row)
                ? knowledge.diseases().label().get(row)
                : disease.toString();
    }

    private static Messages messages(Locale language) {
        return Messages.of(Language.negotiate(language.toLanguageTag()));
    }
}
