package org.hoofbeat.web.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that others wrote for the registry, with nothing changed but the address. */
class OtherClientsTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    private static final String PYTHON = System.getenv().getOrDefault("HOOFBEAT_TEST_PYTHON", "python3");

    @BeforeAll
    static void studiesAreThere() {
        SITE.awaitTrials();
    }

    @Test
    void pytrialsFindsStudies() throws IOException, InterruptedException {
        String said = run("pytrials", """
                from pytrials.client import ClinicalTrials
                ClinicalTrials._BASE_URL = "@SITE@/"
                client = ClinicalTrials()
                print(client.api_info[0])
                rows = client.get_study_fields("marfan", ["NCT Number", "Conditions"], max_studies=10, fmt="csv")
                print(rows[0], sorted(row[0] for row in rows[1:]))
                whole = client.get_full_studies("losartan", max_studies=5, fmt="json")
                print(whole["studies"][0]["protocolSection"]["identificationModule"]["nctId"])
                """);
        assertThat(said)
                .contains("2.0.", "['NCT Number', 'Conditions']", "NCT00000101', 'NCT00000102', 'NCT00000103']")
                .endsWith("NCT00000101\n");
    }

    @Test
    void ctgovPagesThroughStudies() throws IOException, InterruptedException {
        String said = run("ctgov", """
                import ctgov.client
                ctgov.client.BASE_URL = "@SITE@/"
                client = ctgov.client.Client(delay=0)
                print(client.version()["apiVersion"])
                print(client.count("marfan"), client.count(filters={"overallStatus": "RECRUITING"}))
                found = client.iter_studies("AREA[Condition]marfan", fields=["NCTId"], page_size=1)
                print(sorted(s["protocolSection"]["identificationModule"]["nctId"] for s in found))
                print(client.study("NCT00000102")["protocolSection"]["identificationModule"]["acronym"])
                try:
                    client.study("NCT99999999")
                except ctgov.client.CTGovError as missing:
                    print("404" in str(missing))
                """);
        assertThat(said).contains("2.0.", "3 2", "NCT00000101", "AORTIC", "True");
    }

    private static String run(String module, String script) throws IOException, InterruptedException {
        assumeTrue(
                succeeds("import " + module),
                PYTHON + " cannot import " + module + "; set HOOFBEAT_TEST_PYTHON to one that can");
        Process process = start(script.replace("@SITE@", SITE.resolve("/api/v2").toString()));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean succeeds(String script) throws InterruptedException {
        try {
            Process process = start(script);
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    private static Process start(String script) throws IOException {
        return new ProcessBuilder(PYTHON, "-c", script)
                .redirectErrorStream(true)
                .start();
    }
}
