package org.hoofbeat.web.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void whatLooksLikeAFormulaIsHarmlessInTheTableForPeopleAndUntouchedInTheOneForPrograms(String title) {
        Json.Obj study = titled(title);
        assertThat(StudyCsv.forPeople().row(study)).startsWith("NCT00000001,'" + title + ",");
        assertThat(new StudyCsv(List.of()).row(study)).startsWith("NCT00000001," + title + ",");
    }

    @Test
    void leavesOrdinaryTitlesAsTheyAre() {
        assertThat(StudyCsv.forPeople().row(titled("Losartan, with care"))).contains("\"Losartan, with care\"");
    }

    private static Json.Obj titled(String title) {
        String json = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"%s"}}}""".formatted(title);
        return StudyJson.parse("test", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
