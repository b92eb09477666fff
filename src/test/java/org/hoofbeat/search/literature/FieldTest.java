package org.hoofbeat.search.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void noTwoFieldsShareATagOrACode() {
        assertThat(Arrays.stream(Field.values()).flatMap(field -> field.tags().stream()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Field.values()).map(Field::code)).doesNotHaveDuplicates();
    }

    @Test
    void aFieldIsFoundByTagCodeAndFullNameInAnyCase() {
        assertThat(Field.find("TiAb")).contains(Field.TITLE_ABSTRACT);
        assertThat(Field.find("TIAB")).contains(Field.TITLE_ABSTRACT);
        assertThat(Field.find("Title/Abstract")).contains(Field.TITLE_ABSTRACT);
        assertThat(Field.find("MeSH Terms")).contains(Field.MESH);
        assertThat(Field.find("lastau")).contains(Field.LAST_AUTHOR);
        assertThat(Field.find("nonsense")).isEmpty();
    }
}
