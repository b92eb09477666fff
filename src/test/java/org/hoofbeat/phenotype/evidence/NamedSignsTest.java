package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class NamedSignsTest {
    private final Knowledge tiny = TinyKnowledge.build();
    private final NamedSigns signs = new NamedSigns(tiny);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A disorder with microcephaly, seizures, and hypotonia | Hypotonia, Microcephaly, Seizure",
                "FOCAL-ONSET SEIZURE 3, AUTOSOMAL DOMINANT | Focal-onset seizure",
                "Marfan syndrome | ''",
                "Abnormality of the eye, type 2 | ''"
            })
    void findsTheLongestNamesOfSignsThatAreNotWholeBodySystems(String disease, String expected) {
        SignProfile found =
                signs.in(disease, new ProfileBuilder(tiny.hierarchy().ancestors()));
        List<String> labels = IntStream.range(0, found.terms().length)
                .filter(i -> found.stated()[i] > 0)
                .mapToObj(i -> tiny.terms().label().get(found.terms()[i]))
                .sorted()
                .toList();
        assertThat(labels)
                .isEqualTo(
                        expected.isEmpty()
                                ? List.of()
                                : Stream.of(expected.split(", ")).toList());
    }
}
