package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.hoofbeat.diseases.editorial.NotPublishableException.Fault;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.junit.jupiter.api.Test;

class SectionLifeTest extends OpenEditorial {
    @Test
    void aTextGoesFromDraftOverReviewToReaders() {
        Section section = begin();
        int first = save(ANN, section, 0, "A disease of tissue." + cite());
        assertThat(shown()).isEmpty();
        editorial.reviewing().submit(ANN, section.id(), first, "please look");
        assertThat(editorial.sections().listInReview())
                .extracting(listed -> listed.section().id())
                .containsExactly(section.id());
        assertThat(shown()).isEmpty();
        editorial.reviewing().publish(REV, section.id(), first, "");

        assertThat(shown()).singleElement().satisfies(text -> {
            assertThat(text.html()).contains("A disease of tissue.<sup class=\"cite\"><a href=\"#cited-1\"");
            assertThat(text.author()).isEqualTo("ANN");
            assertThat(text.reviewer()).isEqualTo("REV");
            assertThat(text.updated()).isEqualTo(now);
        });
        assertThat(editorial.published().get(MARFAN, "en").references())
                .singleElement()
                .satisfies(reference -> assertThat(reference.text().plain()).contains("2026-11-24"));

        now = now.plus(Duration.ofDays(1));
        int second = published(section, first, "A disease of connective tissue." + cite());
        assertThat(shown()).singleElement().satisfies(text -> assertThat(text.html())
                .contains("connective"));
        assertThat(editorial.sections().listVersions(section.id()))
                .extracting(SectionVersion::state)
                .containsExactly(VersionState.REPLACED, VersionState.PUBLISHED);
        assertThat(editorial.sections().getVersion(section.id(), second).base()).isEqualTo(first);
    }

    @Test
    void aSpecialistDoesNotPublishAndAReaderWritesNothing() {
        Section section = begin();
        int number = save(ANN, section, 0, "Text." + cite());
        editorial.reviewing().submit(ANN, section.id(), number, "");
        assertThatThrownBy(() -> editorial.reviewing().publish(ANN, section.id(), number, ""))
                .isInstanceOf(EditorialException.NotAllowed.class);
        assertThatThrownBy(() -> editorial.reviewing().giveBack(BOB, section.id(), number, ""))
                .isInstanceOf(EditorialException.NotAllowed.class);
        assertThatThrownBy(() -> editorial.contacts().add(ANN, contact("https://example.org")))
                .isInstanceOf(EditorialException.NotAllowed.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void onlyTheLatestVersionInReviewIsPublished() {
        Section section = begin();
        int number = save(ANN, section, 0, "Text." + cite());
        assertThatThrownBy(() -> editorial.reviewing().publish(REV, section.id(), number, ""))
                .isInstanceOf(EditorialException.NotNow.class);
        editorial.reviewing().submit(ANN, section.id(), number, "");
        save(BOB, section, number, "Another text." + cite());
        assertThatThrownBy(() -> editorial.reviewing().publish(REV, section.id(), number, ""))
                .isInstanceOf(EditorialException.NotNow.class);
        assertThat(editorial.sections().listInReview()).isEmpty();
    }

    @Test
    void whatIsGivenBackTellsWhy() {
        Section section = begin();
        int number = save(ANN, section, 0, "Text." + cite());
        editorial.reviewing().submit(ANN, section.id(), number, "");
        editorial.reviewing().giveBack(REV, section.id(), number, "Too short.");
        SectionVersion version = editorial.sections().getVersion(section.id(), number);
        assertThat(version.state()).isEqualTo(VersionState.DRAFT);
        assertThat(version.steps().getLast().note()).isEqualTo("Too short.");
    }

    @Test
    void aCitationThatIsMissingUnknownUnusableOrUndatedStopsPublication() {
        Citation undated = Citation.of(CitationKind.WEB_PAGE, "A page").withUrl("https://example.org/a");
        editorial.works().add(ANN, undated);
        String sound = cite();
        int retracted = editorial
                .works()
                .add(ANN, Citation.of(CitationKind.JOURNAL_ARTICLE, "Wrong").withPmid("2"))
                .number();
        editorial.works().markUnusable(ANN, retracted, "retracted in 2020");
        Section section = begin();

        assertThat(editorial
                        .reviewing()
                        .listProblems(
                                section.id(),
                                "One.\n\nTwo.[@pmid:99]\n\nThree.[@%d; @url:https://example.org/a]".formatted(retracted)
                                        + sound))
                .extracting(Problem::fault, Problem::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fault.UNKNOWN_WORK, 3),
                        org.assertj.core.groups.Tuple.tuple(Fault.UNUSABLE_WORK, 5),
                        org.assertj.core.groups.Tuple.tuple(Fault.NO_ACCESS_DATE, 5));
        assertThat(editorial.reviewing().listProblems(section.id(), "No source at all."))
                .extracting(Problem::fault)
                .containsExactly(Fault.NO_CITATION);
        assertThat(editorial.reviewing().listProblems(section.id(), "  "))
                .extracting(Problem::fault)
                .containsExactly(Fault.EMPTY);

        int number = save(ANN, section, 0, "Two.[@pmid:99]");
        editorial.reviewing().submit(ANN, section.id(), number, "");
        assertThatThrownBy(() -> editorial.reviewing().publish(REV, section.id(), number, ""))
                .isInstanceOf(NotPublishableException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("pmid:99");
        assertThat(shown()).isEmpty();
    }

    @Test
    void twoWhoEditAtOnceBothKeepTheirWords() {
        Section section = begin();
        int base = save(ANN, section, 0, "One.\n\nTwo.\n\nThree.\n");
        int theirs = save(BOB, section, base, "One, by Bob.\n\nTwo, by Bob.\n\nThree.\n");

        Saved saved =
                editorial.drafting().save(ANN, section.id(), base, "One.\n\nTwo, by Ann.\n\nThree, by Ann.\n", "");

        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.theirs().number()).isEqualTo(theirs);
            assertThat(conflict.base()).startsWith("One.\n");
            assertThat(conflict.merge().isDisputed()).isTrue();
            assertThat(conflict.merge().text("<", "=", ">"))
                    .contains("One, by Bob.", "Two, by Bob.", "Two, by Ann.", "Three, by Ann.");
        });
        assertThat(editorial.sections().get(section.id()).latest()).isEqualTo(theirs);
        assertThat(editorial.drafting().findKept(ANN, section.id()))
                .hasValueSatisfying(kept -> assertThat(kept.text()).contains("Two, by Ann."));

        int merged = save(ANN, section, theirs, "One, by Bob.\n\nTwo, by both.\n\nThree, by Ann.\n");
        assertThat(editorial.sections().get(section.id()).latest()).isEqualTo(merged);
        assertThat(editorial.drafting().findKept(ANN, section.id())).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorAlone() {
        Section section = begin();
        editorial.drafting().keep(ANN, section.id(), 0, "half a sen");
        assertThat(editorial.drafting().findKept(ANN, section.id()))
                .hasValueSatisfying(kept -> assertThat(kept.text()).isEqualTo("half a sen"));
        assertThat(editorial.drafting().findKept(BOB, section.id())).isEmpty();
        assertThat(editorial.sections().listTouchedBy("ann")).hasSize(1);
        save(ANN, section, 0, "half a sentence");
        assertThat(editorial.drafting().findKept(ANN, section.id())).isEmpty();
    }

    @Test
    void anOlderVersionComesBackAsTheNextOne() {
        Section section = begin();
        int first = save(ANN, section, 0, "First.");
        int second = save(ANN, section, first, "Second.");
        Saved saved = editorial.drafting().restore(BOB, section.id(), first, second, "as before");
        assertThat(saved).isInstanceOfSatisfying(Saved.Stored.class, stored -> {
            assertThat(stored.version().number()).isEqualTo(3);
            assertThat(stored.version().text()).isEqualTo("First.");
        });
        assertThat(editorial.sections().listVersions(section.id())).hasSize(3);
    }

    @Test
    void savingTheSameTextTwiceMakesOneVersion() {
        Section section = begin();
        int number = save(ANN, section, 0, "Text.\r\nMore.");
        assertThat(editorial.drafting().save(ANN, section.id(), 0, "Text.\nMore.", ""))
                .isInstanceOf(Saved.Unchanged.class);
        assertThat(editorial.sections().listVersions(section.id())).hasSize(1);
        assertThat(editorial.sections().getVersion(section.id(), number).text()).isEqualTo("Text.\nMore.");
    }

    @Test
    void whatIsTooLongForItsFieldIsRefused() {
        String endless = "x".repeat(Note.LONGEST + 1);
        Section section = editorial.drafting().begin(ANN, SUMMARY);
        assertThatThrownBy(() -> editorial.drafting().save(ANN, section.id(), 0, "Text.", endless))
                .isInstanceOf(EditorialException.TooLong.class);
        Citation work = Citation.of(CitationKind.BOOK, "Title");
        int number = editorial.works().add(ANN, work).number();
        assertThatThrownBy(() -> editorial.works().markUnusable(ANN, number, endless))
                .isInstanceOf(EditorialException.TooLong.class);
        for (Citation tooLong : List.of(
                Citation.of(CitationKind.BOOK, endless),
                work.withContainer(endless),
                work.withPlace(endless, "", ""),
                work.withUrl("https://example.org/" + endless),
                work.withAuthors(List.of(new Author.Organisation(endless))),
                work.withAuthors(Collections.nCopies(501, new Author.Organisation("x"))))) {
            assertThatThrownBy(() -> editorial.works().add(ANN, tooLong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most");
            assertThatThrownBy(() -> editorial.works().correct(ANN, number, tooLong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void contactsAreShownAtOnceAndCheckedFirst() {
        Contact entered = editorial.contacts().add(REV, contact("https://example.org"));
        assertThat(editorial.published().get(MARFAN, "en").contacts()).containsExactly(entered);
        assertThatThrownBy(() -> editorial.contacts().add(REV, contact("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
        editorial.contacts().remove(REV, entered.id());
        assertThat(editorial.published().get(MARFAN, "en").contacts()).isEmpty();
        assertThat(editorial.contacts().listRemoved(MARFAN)).containsExactly(entered);
        editorial.contacts().bringBack(REV, entered.id());
        assertThat(editorial.published().get(MARFAN, "en").contacts()).containsExactly(entered);
    }
}
