package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.PlainSummary;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Language;
import org.junit.jupiter.api.Test;

/** Every page of the pack that comes with the program. */
class EveryDiseasePageTest {
    private static final Pattern LEFTOVER = Pattern.compile("\\{\\d|\\bnull\\b|Optional|\\[\\w+=|@[0-9a-f]{6,}");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("(?s)<main.*</main>");
    private static final int LOOK_CLOSELY_AT_EVERY = 20;

    private static final Knowledge KNOWLEDGE = PackReader.openBuiltIn();
    private static final Diseases DISEASES = Diseases.of(KNOWLEDGE);

    @Test
    void canBeMade() {
        DiseasePages pages = pages();
        var visit = new Visit(Language.EN, FindingSet.empty(), "/disease", "", false);
        for (int disease = 0; disease < KNOWLEDGE.diseases().size(); disease++) {
            String id = KNOWLEDGE.diseases().id().get(disease);
            String page = pages.show(visit, disease, "", false).getBody();
            assertThat(page).as(id).contains("<h1>", "</html>");
            if (disease % LOOK_CLOSELY_AT_EVERY == 0) {
                lookClosely(id, page);
            }
        }
    }

    @Test
    void hasASummaryOfThreeToFiveSentencesThatAllCanRead() {
        int[] sample = new Random(11).ints(500, 0, KNOWLEDGE.diseases().size()).toArray();
        double[] grades = IntStream.of(sample)
                .mapToObj(disease -> DISEASES.summarise(DISEASES.getFacts(disease)))
                .mapToDouble(EveryDiseasePageTest::grade)
                .sorted()
                .toArray();
        assertThat(Arrays.stream(grades).average().orElseThrow()).isLessThanOrEqualTo(8);
        assertThat(grades[(int) (grades.length * 0.95)]).isLessThanOrEqualTo(10);
    }

    private static double grade(PlainSummary summary) {
        assertThat(summary.sentences()).hasSizeBetween(3, 5);
        assertThat(summary.sentences()).allSatisfy(sentence -> assertThat(sentence.text())
                .matches("[A-Z0-9].*\\.")
                .doesNotContain("  ", " ,", " .", "..", "{"));
        return summary.readingGrade();
    }

    private static void lookClosely(String id, String page) {
        Matcher text = TEXT.matcher(page);
        assertThat(text.find()).as(id).isTrue();
        assertThat(LEFTOVER.matcher(text.group()).find())
                .as("leftovers in %s", id)
                .isFalse();
        Set<String> ids = new HashSet<>();
        ID.matcher(page).results().forEach(found -> assertThat(ids.add(found.group(1)))
                .as("%s has the anchor %s twice", id, found.group(1))
                .isTrue());
    }

    private static DiseasePages pages() {
        var host = new Host("Hoofbeat", "", "", "", "", List.of());
        var site = new Site(URI.create("http://127.0.0.1"), ZoneOffset.UTC, host);
        TermNames names = TermNames.of(KNOWLEDGE, DISEASES);
        var writer = new PageWriter(() -> site, KNOWLEDGE.manifest(), new Assets(host), names);
        return new DiseasePages(writer, DISEASES, KNOWLEDGE.manifest(), () -> site, names);
    }
}
