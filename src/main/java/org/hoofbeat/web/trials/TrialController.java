package org.hoofbeat.web.trials;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.RegistrySearch;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.ctgov.StudyOut;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One study: in plain words, where it is, and everything that the registry says of it. */
@Controller
class TrialController {
    private static final String REGISTRY = "https://clinicaltrials.gov/study/";

    private static final int LONGEST_SUMMARY = 10_000;

    private final PageWriter pages;
    private final Trials trials;
    private final StudyOut out;
    private final Knowledge knowledge;

    TrialController(PageWriter pages, Trials trials, StudyOut out, Knowledge knowledge) {
        this.pages = pages;
        this.trials = trials;
        this.out = out;
        this.knowledge = knowledge;
    }

    @GetMapping("/trials/{nctId}")
    ResponseEntity<String> study(Visit visit, @PathVariable String nctId) {
        String number = RegistrySearch.findNumber(nctId).orElseThrow(() -> unknown(nctId));
        if (trials.find(number).isEmpty()) {
            String real = trials.findByAlias(number).orElseThrow(() -> unknown(number));
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/trials/" + real))
                    .build();
        }
        if (!number.equals(nctId)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/trials/" + number))
                    .build();
        }
        Json.Obj study = out.study(number, true);
        TrialPage model = page(visit, number, study);
        Page head = Page.titled(model.card().title())
                .at("/trials/" + number)
                .describedAs(model.card().tests())
                .in(Page.Section.TRIALS);
        return pages.show(visit, head, "trial.jte", model);
    }

    private TrialPage page(Visit visit, String number, Json.Obj study) {
        var words = new TrialWords(visit.messages());
        List<RecordHit> hits = trials.search(RecordQuery.of(new Condition.OneOf("k_NCTId", List.of(number)), 1))
                .hits();
        RecordHit hit = hits.isEmpty() ? new RecordHit(number, 0, Map.of()) : hits.getFirst();
        var nothing = new TrialsForm("", "", "", "years", "", "", "", "", false, java.util.Set.of(), "", false, false);
        List<Json.Obj> sites =
                TrialWords.module(study, "contactsLocationsModule").objects("locations");
        SiteMap map = SiteMap.of(sites);
        return new TrialPage(
                words.card(hit, study, nothing, Optional.empty()),
                TrialWords.shortened(
                        TrialWords.module(study, "descriptionModule").string("briefSummary"), LONGEST_SUMMARY),
                hit.stored().getOrDefault(StudyFields.TIES, List.of()).stream()
                        .map(DiseaseTie::parse)
                        .map(DiseaseTie::disease)
                        .distinct()
                        .map(this::named)
                        .toList(),
                trials.history(number).stream()
                        .map(change -> change.date() + " " + words.status(change.status())
                                + (change.whyStopped().isEmpty()
                                        ? ""
                                        : ": " + TrialWords.shortened(change.whyStopped())))
                        .toList(),
                WholeRecord.sections(study, visit.messages()),
                map.dots().isEmpty() ? Optional.empty() : Optional.of(map),
                REGISTRY + number);
    }

    private TrialPage.Named named(Curie disease) {
        String name = knowledge.resolve(disease) instanceof Identity.Canonical(int row)
                ? knowledge.diseases().label().get(row)
                : disease.toString();
        return new TrialPage.Named(disease.toString(), name);
    }

    private static NotFoundException unknown(String number) {
        return new NotFoundException("No study with the number " + number.replaceAll("[^\\w-]", "") + " is loaded.");
    }
}
