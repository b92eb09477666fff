package org.hoofbeat.sources.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Sex;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhenopacketReaderTest {
    private static final String SECOND_VERSION = """
            {"id": "case 7",
             "subject": {"id": "x", "sex": "FEMALE", "timeAtLastEncounter": {"age": {"iso8601duration": "P3Y6M"}}},
             "phenotypicFeatures": [
               {"type": {"id": "HP:0001250", "label": "Seizure"}, "onset": {"age": {"iso8601duration": "P4M"}}},
               {"type": {"id": "hp:0001249"}, "excluded": true},
               {"type": {"id": "HP:0002650"}, "onset": {"ontologyClass": {"id": "HP:0003577"}}, "aNewField": [1]}],
             "interpretations": [{"id": "i", "progressStatus": "SOLVED",
               "diagnosis": {"disease": {"id": "OMIM:607208", "label": "Dravet syndrome"}}}],
             "diseases": [{"term": {"id": "Orphanet:33069"}}, {"term": {"id": "OMIM:1"}, "excluded": true}],
             "metaData": {"externalReferences": [{"id": "PMID:11359211"}, {"id": "DOI:10.1/x"}, {"id": "PMID:7"}]}}
            """;

    @Test
    void readsFindingsAgeSexDiagnosesAndPublications() {
        PhenopacketCase read = read(SECOND_VERSION);
        assertThat(read.id()).isEqualTo("case 7");
        assertThat(read.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(read.patient().age()).hasValue(3.5);
        assertThat(read.patient().findings().findings())
                .containsExactly(
                        new Finding(Curie.ofHpo(1250), Finding.Status.OBSERVED, List.of(Curie.ofHpo(3593))),
                        Finding.excluded(Curie.ofHpo(1249)),
                        new Finding(Curie.ofHpo(2650), Finding.Status.OBSERVED, List.of(Curie.ofHpo(3577))));
        assertThat(read.diagnosed()).extracting(Curie::toString).containsExactly("ORPHA:33069", "OMIM:607208");
        assertThat(read.publications()).extracting(Curie::toString).containsExactly("PMID:11359211", "PMID:7");
        assertThat(read.patient().candidateGenes()).isEmpty();
    }

    @Test
    void understandsTheWordsOfTheFirstVersion() {
        PhenopacketCase read = read("""
                {"id": "old", "subject": {"id": "x", "sex": "MALE", "ageAtCollection": {"age": "P12Y"}},
                 "phenotypicFeatures": [
                   {"type": {"id": "HP:0001250"}, "negated": true},
                   {"type": {"id": "HP:0001249"}, "classOfOnset": {"id": "HP:0003593"}},
                   {"type": {"id": "HP:0002650"}, "ageOfOnset": {"age": "P10Y"}}],
                 "genes": [{"id": "HGNC:10585", "symbol": "SCN1A"}], "variants": [], "htsFiles": [],
                 "metaData": {"phenopacketSchemaVersion": "1.0.0"}}
                """);
        assertThat(read.patient().age()).hasValue(12);
        assertThat(read.patient().findings().excluded()).containsExactly(Curie.ofHpo(1250));
        assertThat(read.patient().findings().findings())
                .extracting(Finding::onset)
                .containsExactly(List.of(), List.of(Curie.ofHpo(3593)), List.of(Curie.ofHpo(3621)));
    }

    @Test
    void takesTheProbandOfAFamily() {
        PhenopacketCase read = read(
                "{\"id\": \"f\", \"proband\": {\"id\": \"p\", \"phenotypicFeatures\": [{\"type\": {\"id\": \"HP:0001250\"}}]}}");
        assertThat(read.id()).isEqualTo("p");
        assertThat(read.patient().findings().observed()).containsExactly(Curie.ofHpo(1250));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|expected a JSON object",
                "|expected a JSON object",
                "{\"a\": 1}|no phenopacket; expected a JSON object with subject",
                "{\"members\": []}|a cohort holds several patients",
                "{\"subject\": {}|",
                "{\"subject\": {}} {}|something follows",
                "{\"subject\": \"x\"}|no phenopacket",
                "{\"phenotypicFeatures\": [{\"type\": {\"id\": \"HP:0001250\"}}, {\"type\": {\"id\": \"fever\"}}]}|phenotypicFeatures[1].type.id is \"fever\"",
                "{\"phenotypicFeatures\": [{}]}|phenotypicFeatures[0].type.id is \"\"",
                "{\"diseases\": [{\"term\": {\"id\": \"?\"}}], \"subject\": {}}|diseases[0].term.id"
            })
    void refusesWhatIsNoPhenopacketAndSaysWhy(String json, String message) {
        assertThatThrownBy(() -> read(json == null ? "" : json))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageStartingWith("case.json")
                .hasMessageContaining(message == null ? "" : message);
    }

    @Test
    void refusesHostileInput() {
        String deep = "{\"subject\":".repeat(5000);
        String many = "{\"phenotypicFeatures\": ["
                + "{\"type\":{\"id\":\"HP:1\"}},".repeat(10_001).replaceFirst(",$", "") + "]}";
        byte[] large = ("{\"subject\": {\"id\": \"" + "x".repeat(17 << 20) + "\"}}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("bound");
        assertThatThrownBy(() -> read(many))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("10001");
        assertThatThrownBy(() -> PhenopacketReader.read("case.json", large))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("16 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, 0, 3577",
        "P1D, 0.0027, 3623",
        "P2W, 0.038, 3623",
        "P11M, 0.917, 3593",
        "P1Y, 1, 11463",
        "P4Y11M, 4.917, 11463",
        "P15Y, 15, 3621",
        "P16Y, 16, 11462",
        "P40Y, 40, 3596",
        "P46Y5M12D, 46.449, 3596",
        "P60Y, 60, 3584"
    })
    void turnsDurationsIntoYearsAndOnsetTerms(String duration, double years, int term) {
        assertThat(Ages.years(duration).orElseThrow()).isCloseTo(years, org.assertj.core.data.Offset.offset(0.001));
        assertThat(Ages.onset(Ages.years(duration).orElseThrow())).isEqualTo(Curie.ofHpo(term));
    }

    @ParameterizedTest
    @CsvSource({"P", "3Y", "P-3Y", "P500Y", "three years", "PT"})
    void knowsNoAgeWhereTheTextIsNone(String text) {
        assertThat(Ages.years(text)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        PhenopacketCase read = read(SECOND_VERSION);
        var writer = new PhenopacketWriter(term -> "label of " + term, "2025-01-16");
        String json = writer.write("findings", read.patient(), Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(json)
                .contains("\"phenopacketSchemaVersion\": \"2.0\"", "\"created\": \"2026-01-02T03:04:05Z\"")
                .contains("\"namespacePrefix\": \"HP\"", "label of HP:0001250");
        assertThat(read(json).patient()).isEqualTo(read.patient());
    }

    @Test
    void readsEveryRealPacket() throws IOException {
        int packets = 0;
        int aged = 0;
        try (var zip = new ZipFile(DevelopmentData.file("phenopackets-dev.zip").toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(member -> !member.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    PhenopacketCase read = PhenopacketReader.read(new SourceText(entry.getName(), in));
                    assertThat(read.diagnosed()).as(entry.getName()).hasSize(1);
                    assertThat(read.publications()).as(entry.getName()).isNotEmpty();
                    assertThat(read.patient().findings().isEmpty())
                            .as(entry.getName())
                            .isFalse();
                    packets++;
                    aged += read.patient().age().isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(packets).isEqualTo(7481);
        assertThat(aged).isGreaterThan(5800);
    }

    private static PhenopacketCase read(String json) {
        return PhenopacketReader.read("case.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
