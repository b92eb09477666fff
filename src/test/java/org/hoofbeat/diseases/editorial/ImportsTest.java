package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hoofbeat.model.editorial.ImportOutcome;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.VersionStep;
import org.junit.jupiter.api.Test;

class ImportsTest extends OpenEditorial {
    @Test
    void importedTextsStandBesideThoseOfPeople() {
        published(begin(), 0, "Ours." + cite());
        assertThat(imported("Theirs.", "11/1/2013")).isEqualTo(ImportOutcome.ADDED);
        assertThat(shown()).extracting(ShownSection::plain).containsExactly("Ours.", "Theirs.");
        assertThat(shown().getLast()).satisfies(text -> {
            assertThat(text.isAsImported()).isTrue();
            assertThat(text.sourceUpdated()).isEqualTo("11/1/2013");
        });
        long edition = editorial.published().edition(MARFAN);
        assertThat(imported("Theirs.", "11/1/2013")).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(editorial.published().edition(MARFAN)).isEqualTo(edition);
        assertThat(imported("Theirs, newer.", "1/1/2015")).isEqualTo(ImportOutcome.UPDATED);
        assertThat(shown()).extracting(ShownSection::plain).containsExactly("Ours.", "Theirs, newer.");
    }

    @Test
    void anImportedTextThatWasEditedHereIsNotReplaced() {
        imported("Theirs.", "");
        Section section = editorial.drafting().begin(ANN, GARD);
        int mine = published(section, 1, "Theirs, put right." + cite());
        assertThat(shown().getFirst().edited()).isTrue();

        assertThat(imported("Theirs, newer.", "")).isEqualTo(ImportOutcome.OFFERED);
        assertThat(shown()).extracting(ShownSection::plain).containsExactly("Theirs, put right.");
        assertThat(editorial.todos().listOpen(ANN))
                .filteredOn(todo -> todo.reason() == Todo.Reason.SOURCE_CHANGED)
                .hasSize(1);
        assertThat(imported("Theirs, newer.", "")).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(save(ANN, section, mine, "Theirs, newer, put right.")).isEqualTo(4);
    }

    @Test
    void aNewerTextThatIsNotWantedIsDismissedAndNotOfferedAgain() {
        imported("Theirs.", "");
        Section section = editorial.drafting().begin(ANN, GARD);
        published(section, 1, "Theirs, put right." + cite());
        assertThat(imported("Theirs, newer.", "")).isEqualTo(ImportOutcome.OFFERED);
        int offered = editorial.sections().listVersions(section.id()).getLast().number();

        editorial.reviewing().dismiss(ANN, section.id(), offered);

        assertThat(editorial.todos().listOpen(ANN)).noneMatch(todo -> todo.reason() == Todo.Reason.SOURCE_CHANGED);
        assertThat(editorial
                        .sections()
                        .getVersion(section.id(), offered)
                        .steps()
                        .getLast()
                        .what())
                .isEqualTo(VersionStep.What.DISMISSED);
        assertThat(shown()).extracting(ShownSection::plain).containsExactly("Theirs, put right.");
        assertThat(imported("Theirs, newer.", "")).isEqualTo(ImportOutcome.UNCHANGED);
        assertThatThrownBy(() -> editorial.reviewing().dismiss(ANN, section.id(), offered))
                .isInstanceOf(EditorialException.NotNow.class);
    }

    @Test
    void anImportedTextThatWasWithdrawnStaysAway() {
        imported("Theirs.", "");
        Section section = editorial.drafting().begin(REV, GARD);
        editorial.reviewing().withdraw(REV, section.id(), "outdated");
        assertThat(imported("Theirs.", "")).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(imported("Theirs, newer.", "")).isEqualTo(ImportOutcome.OFFERED);
        assertThat(shown()).isEmpty();
    }
}
