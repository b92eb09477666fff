package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void takesTheInitialsOfAWholeName() {
        assertThat(Acronyms.ofWhole("cystic fibrosis")).containsExactly("cf");
        assertThat(Acronyms.ofWhole("hereditary hemorrhagic telangiectasia")).containsExactly("hht");
    }

    @Test
    void alsoWithoutALastDisease() {
        assertThat(Acronyms.ofWhole("von Hippel-Lindau disease")).containsExactlyInAnyOrder("vhld", "vhl");
    }

    @Test
    void takesTheBeginningThatKindsShare() {
        assertThat(Acronyms.ofBeginning("Ehlers-Danlos syndrome, vascular type"))
                .contains("eds");
        assertThat(Acronyms.ofBeginning("Charcot-Marie-Tooth disease type 1A")).contains("cmt");
        assertThat(Acronyms.ofBeginning("cystic fibrosis")).isEmpty();
    }

    @Test
    void makesNoneOfOneWordOrOfVeryLongNames() {
        assertThat(Acronyms.ofWhole("phenylketonuria")).isEmpty();
        assertThat(Acronyms.ofWhole("one two three four five six seven eight")).isEmpty();
        assertThat(Acronyms.ofWhole("")).isEmpty();
    }
}
