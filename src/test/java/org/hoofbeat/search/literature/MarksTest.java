package org.hoofbeat.search.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.search.literature.LiteratureQuery.And;
import org.hoofbeat.search.literature.LiteratureQuery.Near;
import org.hoofbeat.search.literature.LiteratureQuery.Not;
import org.hoofbeat.search.literature.LiteratureQuery.Prefix;
import org.hoofbeat.search.literature.LiteratureQuery.Term;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static List<String> marked(LiteratureQuery query, String text) {
        return Marks.of(query).in(text).stream()
                .map(mark -> text.substring(mark.from(), mark.to()))
                .toList();
    }

    @Test
    void marksWordsPhrasesAndBeginningsAsTheyStandInTheText() {
        var query = new And(List.of(
                new Term(Field.ALL, "marfan syndrome"),
                new Prefix(Field.TITLE, "aort"),
                new Near(Field.TITLE_ABSTRACT, List.of("lens", "eye"), 3)));
        assertThat(marked(query, "(Marfan) syndrome: the AORTA, aortic root; an eye's lens. Marfan."))
                .containsExactly("Marfan) syndrome", "AORTA", "aortic", "eye's", "lens");
        assertThat(marked(new Term(Field.TITLE, "meniere"), "Ménière's disease"))
                .containsExactly("Ménière's");
    }

    @Test
    void marksNothingThatWasExcludedOrIsNoWord() {
        var query = new Not(new Term(Field.ALL, "lens"), new Term(Field.ALL, "eye"));
        assertThat(marked(query, "eye and lens")).containsExactly("lens");
        assertThat(marked(new Term(Field.DISEASE, "MONDO:1"), "MONDO:1")).isEmpty();
        assertThat(marked(new Term(Field.ALL, "?"), "what?")).isEmpty();
        assertThat(marked(new Term(Field.ALL, "a"), "")).isEmpty();
    }
}
