package org.hoofbeat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final SourceVersion SIGNS =
            new SourceVersion("Signs", "s.obo", "v7", "2025-05-06", "free", "00", "S. 2024");
    private static final SourceVersion ROWS = new SourceVersion("Rows", "r.tsv", "3", "", "by", "11", "S. 2024");
    private static final SourceVersion GENES = new SourceVersion("Genes", "g.tsv", "1", "", "cc0", "22", "");

    @Test
    void namesEverySourceWithItsVersionAndLicenceInOneOrder() {
        assertThat(Credit.of(List.of(SIGNS, ROWS, GENES)).cells())
                .containsExactly("Signs; Rows; Genes", "v7; 3; 1", "free; by; cc0", "S. 2024")
                .hasSameSizeAs(Credit.NAMES);
    }
}
