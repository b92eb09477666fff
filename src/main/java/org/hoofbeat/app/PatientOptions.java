package org.hoofbeat.app;

import java.util.List;
import org.hoofbeat.model.Patient;
import org.hoofbeat.phenotype.PatientWords;
import picocli.CommandLine.Option;

/** What can be said of a patient on the command line. */
final class PatientOptions {
    @Option(names = "--observed", paramLabel = "HP:…,HP:…", description = "Findings that were seen.")
    private List<String> observed = List.of();

    @Option(
            names = "--excluded",
            paramLabel = "HP:…,HP:…",
            description = "Findings that were looked for and are absent.")
    private List<String> excluded = List.of();

    @Option(names = "--sex", paramLabel = "SEX", description = "female or male.")
    private String sex = "";

    @Option(names = "--age", paramLabel = "YEARS", description = "Years such as 3.5, or a period such as P3Y6M.")
    private String age = "";

    @Option(
            names = "--inheritance",
            paramLabel = "HP:…,HP:…",
            description = "Suspected modes of inheritance, such as HP:0000006 (autosomal dominant).")
    private List<String> inheritance = List.of();

    @Option(names = "--genes", paramLabel = "SYMBOL,SYMBOL", description = "Candidate genes.")
    private List<String> genes = List.of();

    /** @throws org.hoofbeat.phenotype.UnreadablePatientException when an option's value cannot be meant */
    Patient read() {
        return new PatientWords(
                        String.join(",", observed),
                        String.join(",", excluded),
                        sex,
                        age,
                        String.join(",", inheritance),
                        String.join(",", genes))
                .read();
    }
}
