package org.hoofbeat.sources.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.model.json.JsonText;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.Test;

class StudyReaderTest {
    private final List<StudyRecord> studies = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void readsOneStudyHoweverItIsLaidOut() {
        read("\ufeff  {\n \"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT00000001\"}}}\n");
        assertThat(ids()).containsExactly("NCT00000001");
    }

    @Test
    void readsListsAnswersOfTheApiAndLines() {
        read("[" + study(1) + " , " + study(2) + "]");
        read("{\"totalCount\": 2, \"studies\" : [" + study(3) + "," + study(4) + "], \"nextPageToken\": \"x]}\"}");
        read(study(5) + "\n" + study(6) + "\r\n\n" + study(7));
        read("{\"studies\":[]}");
        assertThat(ids())
                .containsExactly(
                        "NCT00000001",
                        "NCT00000002",
                        "NCT00000003",
                        "NCT00000004",
                        "NCT00000005",
                        "NCT00000006",
                        "NCT00000007");
        assertThat(rejections).isEmpty();
    }

    @Test
    void keepsTheBytesOfEachStudy() {
        String odd = study(1).replace("}}}", "}, \"more\" : [1.50, \"\\u00e9\u00e9 \\\"]}\" ] }}");
        read("[" + odd + "]");
        assertThat(new String(studies.getFirst().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(odd);
        assertThat(JsonText.of(studies.getFirst().study())).contains("[1.50,\"éé \\\"]}\"]");
    }

    @Test
    void namesABrokenLineAndReadsOn() {
        read(study(1) + "\n{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000002\"}}\n" + study(3));
        assertThat(ids()).containsExactly("NCT00000001", "NCT00000003");
        assertThat(rejections).singleElement().asString().contains("line 2", "record 2 (NCT00000002)");
    }

    @Test
    void namesARecordThatIsNoStudy() {
        read("[{\"protocolSection\":{}}, " + study(1).replace("{\"nctId", "{\"briefTitle\":7,\"nctId") + ", " + study(2)
                + ", {\"protocolSection\":[{\"nctId\":\"NCT00000009\"}]}]");
        assertThat(ids()).containsExactly("NCT00000002");
        assertThat(rejections.stream().map(Rejection::reason))
                .satisfiesExactly(
                        one -> assertThat(one).contains("record 1", "no NCT number"),
                        two -> assertThat(two)
                                .contains("record 2 (NCT00000001)", "identificationModule.briefTitle should be a text"),
                        three -> assertThat(three).contains("record 4 (NCT00000009)"));
    }

    @Test
    void refusesWhatIsTooDeepByName() {
        String deep = "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",";
        read("[" + study(1).replaceFirst("\\{", deep) + "," + study(2) + "]");
        assertThat(ids()).containsExactly("NCT00000002");
        assertThat(rejections).singleElement().asString().contains("record 1");
    }

    @Test
    void refusesARecordOfMoreThanSixteenMegabytesByName() {
        String large = study(1).replace("}}}", "},\"x\":\"" + "a".repeat(17 << 20) + "\"}}");
        assertThatThrownBy(() -> read("[" + large + "]"))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("record 1 (NCT00000001) has more than 16 MB");
    }

    @Test
    void refusesAFileThatEndsInTheMiddleOrIsNoJson() {
        assertThatThrownBy(() -> read("[" + study(1) + "," + study(2).substring(0, 66)))
                .hasMessageContaining("ends in the middle of")
                .hasMessageContaining("record 2 (NCT00000002)");
        assertThatThrownBy(() -> read("[" + study(1))).hasMessageContaining("after record 1");
        assertThatThrownBy(() -> read("NCT Number,Study Title")).hasMessageContaining("expected JSON");
        assertThatThrownBy(() -> read(" \n ")).hasMessageContaining("no record");
    }

    @Test
    void aLaterUpdateMakesANewerVersion() {
        String old = study(1).replace(
                        "}}}", "},\"statusModule\":{\"lastUpdatePostDateStruct\":{\"date\":\"2024-05-01\"}}}}");
        String holder =
                old.replaceFirst("\\{", "{\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"2024-06-01\"}},");
        read("[" + study(1) + "," + old + "," + holder + "," + old.replace("05-01", "05-02") + "]");
        assertThat(studies.stream().map(StudyRecord::version)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void realStudiesComeOutAsTheyWentIn() throws IOException {
        Path data = DevelopmentData.file("ctgov/studies-dev.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(data))) {
            StudyReader.read(new SourceText("studies", in), studies::add, rejections::add);
        }
        assertThat(rejections).isEmpty();
        assertThat(studies).hasSize(372);
        for (StudyRecord record : studies) {
            assertThat(StudyJson.parse("again", JsonText.of(record.study()).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(record.study());
        }
    }

    private void read(String text) {
        StudyReader.read(
                new SourceText("some.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                studies::add,
                rejections::add);
    }

    private List<String> ids() {
        return studies.stream().map(StudyRecord::nctId).toList();
    }

    private static String study(int number) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT%08d\"}}}".formatted(number);
    }
}
