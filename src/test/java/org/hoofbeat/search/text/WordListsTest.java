package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.pack.PackReader;
import org.junit.jupiter.api.Test;

/** The lists that we wrote ourselves, held to the pack that comes with the program. */
class WordListsTest {
    @Test
    void everyPlainNameBelongsToSomethingThatIsInUse() {
        Knowledge knowledge = PackReader.openBuiltIn();
        List<String> strays = new ArrayList<>();
        for (String line : PlainNames.lines("plain-names.tsv")) {
            Curie id = Curie.parse(line.split("\t")[0]);
            boolean used = id.prefix().equals("HP")
                    ? knowledge.terms().findRow(id).stream()
                            .anyMatch(row -> !knowledge.terms().isObsolete(row))
                    : knowledge.resolve(id) instanceof Identity.Canonical;
            if (!used) {
                strays.add(line);
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void noPlainNameIsListedTwice() {
        assertThat(PlainNames.lines("plain-names.tsv")).doesNotHaveDuplicates().hasSizeGreaterThan(400);
    }

    @Test
    void wordsOfAGroupStandForEachOther() {
        WordEquivalents equivalents = WordEquivalents.load();
        assertThat(equivalents.of("kidney")).containsExactly("renal");
        assertThat(equivalents.of("renal")).containsExactly("kidney");
        assertThat(equivalents.of("digit")).containsExactlyInAnyOrder("finger", "toe");
        assertThat(equivalents.of("marfan")).isEmpty();
    }
}
