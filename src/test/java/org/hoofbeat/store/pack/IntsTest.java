package org.hoofbeat.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntsTest {
    @Property(tries = 300)
    void givesBackAnyNumbers(@ForAll int[] numbers) {
        assertThat(Ints.decode(Ints.encode(numbers))).isEqualTo(numbers);
    }

    @Test
    void givesBackTheExtremes() {
        int[] numbers = {Integer.MAX_VALUE, Integer.MIN_VALUE, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
        assertThat(Ints.decode(Ints.encode(numbers))).isEqualTo(numbers);
    }

    @Test
    void takesOneByteForEachStepOfAnAscendingColumn() {
        assertThat(Ints.encode(new int[] {1, 2, 5, 60})).hasSize(4);
    }

    @Test
    void refusesBytesThatAreNoNumbers() {
        assertThatThrownBy(() -> Ints.decode(new byte[] {1, (byte) 0x80})).hasMessageContaining("ends inside");
        assertThatThrownBy(() -> Ints.decode(new byte[] {-1, -1, -1, -1, -1, 1}))
                .hasMessageContaining("five bytes");
    }
}
