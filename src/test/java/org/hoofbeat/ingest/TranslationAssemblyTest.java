package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationAssemblyTest {
    @TempDir
    Path folder;

    @Test
    void keepsOneNameALanguageAndRatherAnApprovedOne() throws IOException {
        PackBuild build = TinyKnowledge.files();
        build.read(
                SourceKind.TRANSLATIONS,
                table(
                        "hp-de.babelon.tsv",
                        "source_language|source_value|subject_id|predicate_id|translation_language|translation_value|translation_status",
                        "en|Seizure|HP:0001250|rdfs:label|de|Anfall|CANDIDATE",
                        "en|Seizure|HP:0001250|rdfs:label|de|Epileptischer Anfall|OFFICIAL",
                        "en|Seizure|HP:0001250|rdfs:label|de|Krampf|OFFICIAL",
                        "en|A sentence.|HP:0001250|IAO:0000115|de|Ein Satz.|OFFICIAL",
                        "en|Myopia|HP:0000545|rdfs:label|de|Kurzsichtigkeit|CANDIDATE",
                        "en|?|HP:9999999|rdfs:label|de|?|OFFICIAL",
                        "en|Myopia|HP:0000545|rdfs:label|de||OFFICIAL"));
        build.read(
                SourceKind.TRANSLATIONS,
                table(
                        "hp-fr.babelon.tsv",
                        "subject_id|predicate_id|translation_language|translation_value",
                        "HP:0000545|rdfs:label|fr|Myopie"));
        Knowledge knowledge = build.build();
        int seizure = knowledge.terms().findRow(1250).orElseThrow();
        int myopia = knowledge.terms().findRow(545).orElseThrow();
        assertThat(knowledge.translations().listLanguages()).containsExactly("de", "fr");
        assertThat(knowledge.translations().findLabel("de", seizure)).contains("Epileptischer Anfall");
        assertThat(knowledge.translations().findLabel("de", myopia)).contains("Kurzsichtigkeit");
        assertThat(knowledge.translations().findLabel("fr", myopia)).contains("Myopie");
        assertThat(knowledge.translations().findLabel("fr", seizure)).isEmpty();
        assertThat(knowledge.translations().findLabel("xx", seizure)).isEmpty();
        assertThat(build.rejections()).hasSize(6);
    }

    @Test
    void addsPlainWordsThatTheOntologyDoesNotHave() throws IOException {
        PackBuild build = TinyKnowledge.files();
        build.read(
                SourceKind.TRANSLATIONS,
                table(
                        "layperson-synonyms.tsv",
                        "?term|?term_label|?layperson",
                        "<http://purl.obolibrary.org/obo/HP_0001519>|\"Disproportionate tall stature\"|\"Tall with \\\"long\\\" limbs\"@en",
                        "<http://purl.obolibrary.org/obo/HP_0001252>|\"Hypotonia\"|\"low muscle tone\"",
                        "HP:0001252|\"Hypotonia\"|\"Floppy\""));
        Knowledge knowledge = build.build();
        assertThat(term(knowledge, 1519).findLayName()).contains("Tall with \"long\" limbs");
        assertThat(term(knowledge, 1252).synonyms()).filteredOn(Synonym::isLay).hasSize(1);
        assertThat(build.rejections()).hasSize(5);
    }

    private static Term term(Knowledge knowledge, int number) {
        return knowledge.terms().get(knowledge.terms().findRow(number).orElseThrow());
    }

    private Path table(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t') + "\n");
    }
}
