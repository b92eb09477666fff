package org.hoofbeat.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.search.Suggestions.Group;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    private static final Names NAMES = Names.of(TinyKnowledge.build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    marf              | DISEASES | MONDO:0007947
                    Marfan's synd     | DISEASES | MONDO:0007947
                    duchenne          | DISEASES | MONDO:0010679
                    dystrophy duch    | DISEASES | MONDO:0010679
                    dmd               | DISEASES | MONDO:0010679
                    arachno           | SYMPTOMS | HP:0001166
                    spider f          | SYMPTOMS | HP:0001166
                    fingers long      | SYMPTOMS | HP:0001166
                    slender           | SYMPTOMS | HP:0001166
                    gynaecom          | SYMPTOMS | HP:0000771
                    epilep            | SYMPTOMS | HP:0001250
                    fbn               | GENES    | HGNC:3603
                    fibrillin         | GENES    | HGNC:3603
                    MONDO:00079       | IDS      | MONDO:0007947
                    1547              | IDS      | MONDO:0007947
                    154700            | IDS      | MONDO:0007947
                    orphanet 55       | IDS      | MONDO:0007947
                    hp 000125         | IDS      | HP:0001250
                    """)
    void completesNamesSymbolsAndIdentifiers(String typed, Group group, String id) {
        assertThat(ids(suggest(typed), group)).first().isEqualTo(id);
    }

    @Test
    void putsExactNamesBeforeLongerOnes() {
        assertThat(ids(suggest("tall stature"), Group.SYMPTOMS)).containsExactly("HP:0000098", "HP:0001519");
    }

    @Test
    void saysWhichNameItWas() {
        Suggestion first = suggest("spider").list(Group.SYMPTOMS).getFirst();
        assertThat(first.label()).isEqualTo("Arachnodactyly");
        assertThat(first.matched()).isEqualTo("Spider fingers");
        assertThat(first.layName()).isEqualTo("Long slender fingers");
    }

    @Test
    void offersOnlySignsAmongSymptoms() {
        assertThat(suggest("autosomal").list(Group.SYMPTOMS)).isEmpty();
        assertThat(suggest("congenital onset").list(Group.SYMPTOMS)).isEmpty();
    }

    @Test
    void offersNothingThatIsRetired() {
        assertThat(suggest("obsolete").byGroup()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"arachnodactily, HP:0001166", "criptorch, HP:0000028", "siezure, HP:0001250"})
    void correctsTheSpellingWhereNothingBeginsSo(String typed, String id) {
        assertThat(ids(suggest(typed), Group.SYMPTOMS)).first().isEqualTo(id);
    }

    @Test
    void offersEachThingOnceAndNoMoreThanAskedFor() {
        List<Suggestion> found = NAMES.suggest(SuggestRequest.symptoms("a", 3)).list(Group.SYMPTOMS);
        assertThat(found).hasSize(3).extracting(Suggestion::id).doesNotHaveDuplicates();
    }

    @Test
    void givesOnlyTheGroupsAskedFor() {
        Suggestions found = NAMES.suggest(new SuggestRequest("m", Set.of(Group.GENES, Group.DISEASES), 5));
        assertThat(found.byGroup().keySet()).isSubsetOf(Group.GENES, Group.DISEASES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "(", "'", "🙂", "\uD83D", "\u0000", "*:*"})
    void hasNothingToOfferForTextsWithoutWords(String typed) {
        assertThat(suggest(typed).byGroup()).isEmpty();
    }

    private static Suggestions suggest(String typed) {
        return NAMES.suggest(SuggestRequest.of(typed));
    }

    private static List<String> ids(Suggestions found, Group group) {
        return found.list(group).stream().map(s -> s.id().toString()).toList();
    }
}
