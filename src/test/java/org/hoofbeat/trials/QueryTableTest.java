package org.hoofbeat.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.records.RecordQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches over the development studies, each beside a plain filter that says independently which studies it has to find. */
class QueryTableTest {
    private static final String ID = "protocolSection.identificationModule.";
    private static final String STATUS = "protocolSection.statusModule.";
    private static final String DESIGN = "protocolSection.designModule.";
    private static final String ELIGIBILITY = "protocolSection.eligibilityModule.";
    private static final String SITES = "protocolSection.contactsLocationsModule.locations";
    private static final String CONDITIONS = "protocolSection.conditionsModule.conditions";
    private static final String ARMS = "protocolSection.armsInterventionsModule.";
    private static final String SPONSORS = "protocolSection.sponsorCollaboratorsModule.";

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
                q("filter.advanced=AREA[MinimumAge]RANGE[MIN, 16 years]", s -> minutes(s, "minimumAge").stream()
                        .anyMatch(a -> a <= years(16))),
                q(
                        "filter.advanced=AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[MaximumAge]RANGE[16 years, MAX]",
                        s -> minutes(s, "minimumAge").stream().anyMatch(a -> a <= years(16))
                                && minutes(s, "maximumAge").stream().anyMatch(a -> a >= years(16))),
                q(
                        "filter.advanced=AREA[MinimumAge](RANGE[MIN, 16 years] OR MISSING)"
                                + " AND (AREA[MaximumAge]RANGE[16 years, MAX] OR AREA[MaximumAge]MISSING)",
                        s -> minutes(s, "minimumAge").stream().allMatch(a -> a <= years(16))
                                && minutes(s, "maximumAge").stream().allMatch(a -> a >= years(16))),
                q("filter.advanced=AREA[MinimumAge]RANGE[MIN, 24 months]", s -> minutes(s, "minimumAge").stream()
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

    private static boolean hasNumber(Json.Obj study, String number) {
        return texts(study, ID + "nctId").contains(number)
                || texts(study, ID + "nctIdAliases").contains(number);
    }

    private static Predicate<Json.Obj> is(String path, String value) {
        return study -> texts(study, path).contains(value);
    }

    private static Predicate<Json.Obj> date(String path, String from, String to) {
        return study -> texts(study, path).stream()
                .map(QueryTableTest::firstDay)
                .anyMatch(day -> !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to)));
    }

    private static LocalDate firstDay(String text) {
        return text.length() == 4
                ? LocalDate.of(Integer.parseInt(text), 1, 1)
                : text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text.substring(0, 10));
    }

    private static Predicate<Json.Obj> words(String word, String... paths) {
        return study -> Arrays.stream(paths)
                .flatMap(path -> texts(study, path).stream())
                .anyMatch(text ->
                        tokens(text).stream().anyMatch(token -> token.equals(word) || token.equals(word + "s")));
    }

    private static Predicate<Json.Obj> exact(String word, String path) {
        return study ->
                texts(study, path).stream().anyMatch(text -> tokens(text).contains(word));
    }

    private static Predicate<Json.Obj> phrase(String phrase, String... paths) {
        String pattern = "(^| )" + phrase.replace(" ", "s? ") + "s?( |$)";
        return study -> Arrays.stream(paths)
                .flatMap(path -> texts(study, path).stream())
                .anyMatch(text -> Pattern.compile(pattern)
                        .matcher(String.join(" ", tokens(text)))
                        .find());
    }

    private static Predicate<Json.Obj> whole(String phrase, String path) {
        return study -> texts(study, path).stream()
                .map(text -> String.join(" ", tokens(text)))
                .anyMatch(text -> text.equals(phrase) || text.equals(phrase + "s"));
    }

    private static Predicate<Json.Obj> starts(String word, String path) {
        return study -> texts(study, path).stream()
                .anyMatch(text -> tokens(text).getFirst().equals(word));
    }

    private static Predicate<Json.Obj> ends(String word, String path) {
        return study -> texts(study, path).stream()
                .anyMatch(text -> tokens(text).getLast().matches(word + "s?"));
    }

    private static Predicate<Json.Obj> site(Predicate<Json.Obj> holds) {
        return study -> sites(study).stream().anyMatch(holds);
    }

    private static Predicate<Json.Obj> near(double latitude, double longitude, double kilometres) {
        return site(nearSite(latitude, longitude, kilometres));
    }

    private static Predicate<Json.Obj> nearSite(double latitude, double longitude, double kilometres) {
        return site -> site.findObject("geoPoint")
                .map(point -> kilometres(
                        latitude,
                        longitude,
                        Double.parseDouble(point.find("lat").orElseThrow().asText()),
                        Double.parseDouble(point.find("lon").orElseThrow().asText())))
                .filter(distance -> distance <= kilometres)
                .isPresent();
    }

    /** By the spherical law of cosines, unlike the program. */
    private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double a = Math.toRadians(lat1);
        double b = Math.toRadians(lat2);
        return 6371.0088
                * Math.acos(Math.min(
                        1,
                        Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon2 - lon1))));
    }

    private static List<Json.Obj> sites(Json.Obj study) {
        return at(study, SITES).stream().map(Json.Obj.class::cast).toList();
    }

    private static double years(int years) {
        return years;
    }

    /** Ages in years. */
    private static List<Double> minutes(Json.Obj study, String field) {
        List<Double> ages = new ArrayList<>();
        for (String text : texts(study, ELIGIBILITY + field)) {
            Matcher age = Pattern.compile("(\\d+) (\\w+?)s?").matcher(text);
            if (age.matches()) {
                double part =
                        switch (age.group(2)) {
                            case "Year" -> 1;
                            case "Month" -> 12;
                            case "Week" -> 365.25 / 7;
                            case "Day" -> 365.25;
                            case "Hour" -> 365.25 * 24;
                            default -> 365.25 * 24 * 60;
                        };
                ages.add(Integer.parseInt(age.group(1)) / part);
            }
        }
        return ages;
    }

    private static Stream<Double> numbers(Json.Obj study, String path) {
        return texts(study, path).stream().map(Double::valueOf);
    }

    private static List<String> texts(Json.Obj study, String path) {
        return at(study, path).stream().map(Json::asText).toList();
    }

    private static List<Json> at(Json from, String path) {
        List<Json> values = List.of(from);
        for (String step : path.split("\\.")) {
            values = values.stream()
                    .filter(Json.Obj.class::isInstance)
                    .flatMap(value -> ((Json.Obj) value).find(step).stream())
                    .flatMap(value -> value instanceof Json.Array(List<Json> items) ? items.stream() : Stream.of(value))
                    .toList();
        }
        return values;
    }

    private static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        Matcher word = Pattern.compile("[\\p{L}\\p{N}]+(\\.\\d+)*")
                .matcher(plain.replaceAll("['’]s\\b", "").replaceAll("['’]", ""));
        while (word.find()) {
            tokens.add(word.group());
        }
        return tokens.isEmpty() ? List.of("") : tokens;
    }
}
