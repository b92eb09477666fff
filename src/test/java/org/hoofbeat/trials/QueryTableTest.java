package org.hoofbeat.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoofbeat.trials.PlainFilters.ARMS;
import static org.hoofbeat.trials.PlainFilters.CONDITIONS;
import static org.hoofbeat.trials.PlainFilters.DESIGN;
import static org.hoofbeat.trials.PlainFilters.ELIGIBILITY;
import static org.hoofbeat.trials.PlainFilters.ID;
import static org.hoofbeat.trials.PlainFilters.SITES;
import static org.hoofbeat.trials.PlainFilters.SPONSORS;
import static org.hoofbeat.trials.PlainFilters.STATUS;
import static org.hoofbeat.trials.PlainFilters.ages;
import static org.hoofbeat.trials.PlainFilters.at;
import static org.hoofbeat.trials.PlainFilters.date;
import static org.hoofbeat.trials.PlainFilters.ends;
import static org.hoofbeat.trials.PlainFilters.exact;
import static org.hoofbeat.trials.PlainFilters.hasNumber;
import static org.hoofbeat.trials.PlainFilters.is;
import static org.hoofbeat.trials.PlainFilters.near;
import static org.hoofbeat.trials.PlainFilters.nearSite;
import static org.hoofbeat.trials.PlainFilters.numbers;
import static org.hoofbeat.trials.PlainFilters.phrase;
import static org.hoofbeat.trials.PlainFilters.site;
import static org.hoofbeat.trials.PlainFilters.sites;
import static org.hoofbeat.trials.PlainFilters.starts;
import static org.hoofbeat.trials.PlainFilters.texts;
import static org.hoofbeat.trials.PlainFilters.whole;
import static org.hoofbeat.trials.PlainFilters.words;
import static org.hoofbeat.trials.PlainFilters.years;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.records.RecordQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches over the development studies, each beside a plain filter that says independently which studies it has to find. */
class QueryTableTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                // closed sets of values
                q("filter.overallStatus=RECRUITING", is(STATUS + "overallStatus", "RECRUITING")),
                q(
                        "filter.overallStatus=RECRUITING,COMPLETED",
                        is(STATUS + "overallStatus", "RECRUITING").or(is(STATUS + "overallStatus", "COMPLETED"))),
                q(
                        "filter.overallStatus=TERMINATED|WITHDRAWN&postFilter.overallStatus=WITHDRAWN|COMPLETED",
                        is(STATUS + "overallStatus", "WITHDRAWN")),
                q("filter.advanced=AREA[OverallStatus]RECRUITING", is(STATUS + "overallStatus", "RECRUITING")),
                q(
                        "filter.advanced=AREA[OverallStatus]\"Not yet recruiting\"",
                        is(STATUS + "overallStatus", "NOT_YET_RECRUITING")),
                q("filter.advanced=AREA[Phase]PHASE2", is(DESIGN + "phases", "PHASE2")),
                q("filter.advanced=AREA[phase]\"Phase 2\"", is(DESIGN + "phases", "PHASE2")),
                q(
                        "filter.advanced=AREA[Phase](PHASE2 OR PHASE3)",
                        is(DESIGN + "phases", "PHASE2").or(is(DESIGN + "phases", "PHASE3"))),
                q(
                        "filter.advanced=AREA[Phase]PHASE2 AND AREA[Phase]PHASE3",
                        is(DESIGN + "phases", "PHASE2").and(is(DESIGN + "phases", "PHASE3"))),
                q(
                        "filter.advanced=AREA[Phase:size] 2",
                        s -> at(s, DESIGN + "phases").size() == 2),
                q(
                        "filter.advanced=AREA[Phase:size]RANGE[1,1]",
                        s -> at(s, DESIGN + "phases").size() == 1),
                q("filter.advanced=AREA[Location:size]RANGE[10,MAX]", s -> sites(s).size() >= 10),
                q("filter.advanced=AREA[StudyType]OBSERVATIONAL", is(DESIGN + "studyType", "OBSERVATIONAL")),
                q(
                        "filter.advanced=NOT AREA[StudyType]INTERVENTIONAL",
                        is(DESIGN + "studyType", "INTERVENTIONAL").negate()),
                q("filter.advanced=AREA[Sex]FEMALE", is(ELIGIBILITY + "sex", "FEMALE")),
                q("filter.advanced=AREA[Sex]\"ALL\"", is(ELIGIBILITY + "sex", "ALL")),
                q("filter.advanced=AREA[Sex]ALL", _ -> true),
                q("filter.advanced=AREA[HasResults]true", is("hasResults", "true")),
                q("filter.advanced=AREA[HealthyVolunteers]yes", is(ELIGIBILITY + "healthyVolunteers", "true")),
                q(
                        "filter.advanced=AREA[IsFDARegulatedDrug]false",
                        is("protocolSection.oversightModule.isFdaRegulatedDrug", "false")),
                q("filter.advanced=AREA[StdAge]CHILD", is(ELIGIBILITY + "stdAges", "CHILD")),
                q("filter.advanced=AREA[DesignMasking]DOUBLE", is(DESIGN + "designInfo.maskingInfo.masking", "DOUBLE")),
                q(
                        "filter.advanced=AREA[DesignPrimaryPurpose]TREATMENT",
                        is(DESIGN + "designInfo.primaryPurpose", "TREATMENT")),
                q("filter.advanced=AREA[InterventionType]DEVICE", is(ARMS + "interventions.type", "DEVICE")),
                q("filter.advanced=AREA[LeadSponsorClass]INDUSTRY", is(SPONSORS + "leadSponsor.class", "INDUSTRY")),
                // dates
                q(
                        "filter.advanced=AREA[StartDate]2022",
                        date(STATUS + "startDateStruct.date", "2022-01-01", "2022-12-31")),
                q(
                        "filter.advanced=AREA[StartDate]2023-05",
                        date(STATUS + "startDateStruct.date", "2023-05-01", "2023-05-31")),
                q(
                        "filter.advanced=AREA[LastUpdatePostDate]RANGE[2024-01-15,MAX]",
                        date(STATUS + "lastUpdatePostDateStruct.date", "2024-01-15", "9999-01-01")),
                q(
                        "query.term=AREA[LastUpdatePostDate]RANGE[MIN, 2023-12-31]",
                        date(STATUS + "lastUpdatePostDateStruct.date", "0001-01-01", "2023-12-31")),
                q(
                        "filter.advanced=AREA[StudyFirstPostDate]RANGE[2021,2022-06]",
                        date(STATUS + "studyFirstPostDateStruct.date", "2021-01-01", "2022-06-30")),
                q(
                        "filter.advanced=AREA[CompletionDate]RANGE[01/01/2025, 12/31/2025]",
                        date(STATUS + "completionDateStruct.date", "2025-01-01", "2025-12-31")),
                q(
                        "filter.advanced=AREA[ResultsFirstPostDate]RANGE[MIN,MAX]",
                        s -> !at(s, STATUS + "resultsFirstPostDateStruct.date").isEmpty()),
                // ages, with the trap that a missing bound is no value
                q("filter.advanced=AREA[MinimumAge]RANGE[MIN, 16 years]", s -> ages(s, "minimumAge").stream()
                        .anyMatch(a -> a <= years(16))),
                q(
                        "filter.advanced=AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[MaximumAge]RANGE[16 years, MAX]",
                        s -> ages(s, "minimumAge").stream().anyMatch(a -> a <= years(16))
                                && ages(s, "maximumAge").stream().anyMatch(a -> a >= years(16))),
                q(
                        "filter.advanced=AREA[MinimumAge](RANGE[MIN, 16 years] OR MISSING)"
                                + " AND (AREA[MaximumAge]RANGE[16 years, MAX] OR AREA[MaximumAge]MISSING)",
                        s -> ages(s, "minimumAge").stream().allMatch(a -> a <= years(16))
                                && ages(s, "maximumAge").stream().allMatch(a -> a >= years(16))),
                q("filter.advanced=AREA[MinimumAge]RANGE[MIN, 24 months]", s -> ages(s, "minimumAge").stream()
                        .anyMatch(a -> a <= years(2))),
                q("filter.advanced=AREA[MinimumAge]\"18 Years\"", is(ELIGIBILITY + "minimumAge", "18 Years")),
                q("filter.advanced=AREA[MaximumAge]MISSING", s -> at(s, ELIGIBILITY + "maximumAge")
                        .isEmpty()),
                // numbers
                q(
                        "filter.advanced=AREA[EnrollmentCount]RANGE[1000, MAX]",
                        s -> numbers(s, DESIGN + "enrollmentInfo.count").anyMatch(n -> n >= 1000)),
                q("filter.advanced=AREA[EnrollmentCount]20", s -> numbers(s, DESIGN + "enrollmentInfo.count")
                        .anyMatch(n -> n == 20)),
                // words and phrases in fields
                q("filter.advanced=AREA[Condition]\"breast cancer\"", phrase("breast cancer", CONDITIONS)),
                q(
                        "filter.advanced=AREA[Condition]COVER[FullMatch]\"Breast Cancer\"",
                        whole("breast cancer", CONDITIONS)),
                q("filter.advanced=AREA[Condition]COVER[StartsWith]Chronic", starts("chronic", CONDITIONS)),
                q("filter.advanced=AREA[Condition]COVER[EndsWith]Cancer", ends("cancer", CONDITIONS)),
                q("filter.advanced=AREA[BriefTitle]children", words("children", ID + "briefTitle")),
                q(
                        "filter.advanced=AREA[BriefTitle]pain children",
                        words("pain", ID + "briefTitle").and(words("children", ID + "briefTitle"))),
                q("filter.advanced=AREA[BriefTitle]EXPANSION[None]cancers", exact("cancers", ID + "briefTitle")),
                q("filter.advanced=AREA[BriefTitle]EXPANSION[Term]cancers", words("cancer", ID + "briefTitle")),
                q(
                        "filter.advanced=AREA[EligibilityCriteria]\"informed consent\"",
                        phrase("informed consent", ELIGIBILITY + "eligibilityCriteria")),
                q("filter.advanced=AREA[WhyStopped]MISSING", s -> at(s, STATUS + "whyStopped")
                        .isEmpty()),
                q("filter.advanced=NOT AREA[WhyStopped]MISSING", s -> !at(s, STATUS + "whyStopped")
                        .isEmpty()),
                q("filter.advanced=AREA[ReferencePMID]MISSING", s -> at(
                                s, "protocolSection.referencesModule.references.pmid")
                        .isEmpty()),
                q("query.lead=university", words("university", SPONSORS + "leadSponsor.name")),
                q("query.titles=placebo", words("placebo", ID + "briefTitle", ID + "officialTitle", ID + "acronym")),
                q(
                        "query.outc=survival",
                        words(
                                "survival",
                                "protocolSection.outcomesModule.primaryOutcomes.measure",
                                "protocolSection.outcomesModule.primaryOutcomes.description",
                                "protocolSection.outcomesModule.secondaryOutcomes.measure",
                                "protocolSection.outcomesModule.secondaryOutcomes.description",
                                "protocolSection.outcomesModule.otherOutcomes.measure",
                                "protocolSection.outcomesModule.otherOutcomes.description",
                                "resultsSection.outcomeMeasuresModule.outcomeMeasures.title",
                                "resultsSection.outcomeMeasuresModule.outcomeMeasures.description",
                                "resultsSection.outcomeMeasuresModule.outcomeMeasures.populationDescription")),
                // operators and their precedence
                q(
                        "filter.advanced=AREA[BriefTitle](pain OR sleep) AND AREA[StudyType]INTERVENTIONAL",
                        words("pain", ID + "briefTitle")
                                .or(words("sleep", ID + "briefTitle"))
                                .and(is(DESIGN + "studyType", "INTERVENTIONAL"))),
                q(
                        "filter.advanced=AREA[BriefTitle]pain OR AREA[BriefTitle]sleep AND AREA[StudyType]OBSERVATIONAL",
                        words("pain", ID + "briefTitle")
                                .or(words("sleep", ID + "briefTitle").and(is(DESIGN + "studyType", "OBSERVATIONAL")))),
                q(
                        "filter.advanced=AREA[BriefTitle]pain NOT AREA[StudyType]OBSERVATIONAL",
                        words("pain", ID + "briefTitle")
                                .and(is(DESIGN + "studyType", "OBSERVATIONAL").negate())),
                q(
                        "filter.advanced=NOT (AREA[Phase]PHASE1 OR AREA[Phase]PHASE2)",
                        is(DESIGN + "phases", "PHASE1")
                                .or(is(DESIGN + "phases", "PHASE2"))
                                .negate()),
                // places
                q("filter.advanced=AREA[LocationCountry]France", words("france", SITES + ".country")),
                q(
                        "query.locn=\"United Kingdom\"",
                        phrase(
                                "united kingdom",
                                SITES + ".country",
                                SITES + ".city",
                                SITES + ".state",
                                SITES + ".facility",
                                SITES + ".zip")),
                q(
                        "filter.advanced=AREA[LocationCity]Boston AND AREA[LocationCountry]Canada",
                        words("boston", SITES + ".city").and(words("canada", SITES + ".country"))),
                q(
                        "filter.advanced=SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationCountry]Canada)",
                        site(words("boston", "city").and(words("canada", "country")))),
                q(
                        "filter.advanced=SEARCH[Location](AREA[LocationCountry]\"United States\" AND AREA[LocationStatus]RECRUITING)",
                        site(is("country", "United States").and(is("status", "RECRUITING")))),
                q(
                        "filter.advanced=SEARCH[Location](AREA[LocationCountry]\"United States\" AND NOT AREA[LocationState]Texas)",
                        site(is("country", "United States")
                                .and(words("texas", "state").negate()))),
                q("filter.geo=distance(42.3601,-71.0589,50mi)", near(42.3601, -71.0589, 80.4672)),
                q("filter.geo=distance(48.8566,2.3522,25km)", near(48.8566, 2.3522, 25)),
                q("filter.advanced=DISTANCE[48.8566, 2.3522, 25km]", near(48.8566, 2.3522, 25)),
                q(
                        "filter.advanced=SEARCH[Location](DISTANCE[42.3601,-71.0589,50mi] AND AREA[LocationStatus]RECRUITING)",
                        site(nearSite(42.3601, -71.0589, 80.4672).and(is("status", "RECRUITING")))),
                // boxes
                q(
                        "aggFilters=results:with,status:com",
                        is("hasResults", "true").and(is(STATUS + "overallStatus", "COMPLETED"))),
                q(
                        "aggFilters=status:not rec,sex:f,healthy:y",
                        is(STATUS + "overallStatus", "NOT_YET_RECRUITING")
                                .or(is(STATUS + "overallStatus", "RECRUITING"))
                                .and(is(ELIGIBILITY + "sex", "FEMALE").or(is(ELIGIBILITY + "sex", "ALL")))
                                .and(is(ELIGIBILITY + "healthyVolunteers", "true"))),
                q(
                        "aggFilters=phase:3|studyType:int",
                        is(DESIGN + "phases", "PHASE3").and(is(DESIGN + "studyType", "INTERVENTIONAL"))),
                // numbers of studies
                q("filter.ids=NCT05838625", is(ID + "nctId", "NCT05838625")),
                q("filter.ids=nct5838625|NCT05712863", s -> hasNumber(s, "NCT05838625") || hasNumber(s, "NCT05712863")),
                q("query.term=NCT05838625&filter.overallStatus=WITHDRAWN", is(ID + "nctId", "NCT05838625")),
                q(
                        "query.id=CT-155-R-001",
                        phrase("ct 155 r 001", ID + "orgStudyIdInfo.id", ID + "secondaryIdInfos.id", ID + "acronym")),
                // everything
                q("", _ -> true),
                q("query.term=ALL", _ -> true));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsExactlyTheStudiesThatAPlainFilterFinds(String query, Predicate<Json.Obj> filter) {
        DevelopmentStudies.Loaded loaded = DevelopmentStudies.load();
        Set<String> expected = loaded.all().stream()
                .filter(filter)
                .map(study -> texts(study, ID + "nctId").getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
        var page = loaded.trials().search(loaded.trials().understand(parameters(query)), RecordQuery.FIRST, 1000);
        Set<String> found = new TreeSet<>();
        page.hits().forEach(hit -> found.add(hit.id()));
        assertThat(found).as(query).isEqualTo(expected);
        assertThat(page.total()).isEqualTo(expected.size());
    }

    private static Arguments q(String query, Predicate<Json.Obj> filter) {
        return Arguments.of(query, filter);
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                parameters.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
            }
        }
        return parameters;
    }
}
