package org.hoofbeat.sources;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hoofbeat.sources.hgnc.HgncReader;
import org.hoofbeat.sources.hpo.OboReader;
import org.hoofbeat.sources.hpo.ObographsReader;
import org.hoofbeat.sources.hpoa.GeneDiseaseReader;
import org.hoofbeat.sources.hpoa.HpoaReader;
import org.hoofbeat.sources.mondo.MondoEdgesReader;
import org.hoofbeat.sources.mondo.SssomReader;
import org.hoofbeat.sources.orphanet.OrphapacketReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they should be: each reader says which file, where and what it expected. */
class MalformedTablesTest {
    private static final Consumer<Object> IGNORE = _ -> {};
    private static final String HPOA =
            "database_id|disease_name|qualifier|hpo_id|reference|evidence|onset|frequency|sex|modifier|aspect|biocuration";

    private static Stream<Arguments> malformed() {
        return Stream.of(
                bad(t -> HpoaReader.read(t, IGNORE::accept, IGNORE::accept), "", "found no header"),
                bad(
                        t -> HpoaReader.read(t, IGNORE::accept, IGNORE::accept),
                        HPOA.replace("|sex", ""),
                        "line 1: the header has no column sex"),
                bad(
                        t -> HpoaReader.read(t, IGNORE::accept, IGNORE::accept),
                        "#version: 1\n" + HPOA + "\nOMIM:1|x||HP:0000118",
                        "line 3: found 4 columns; expected 12"),
                bad(
                        t -> SssomReader.read(t, IGNORE::accept, IGNORE::accept),
                        "subject_id|predicate_id",
                        "no column object_id"),
                bad(
                        t -> MondoEdgesReader.read(t, IGNORE::accept, IGNORE::accept),
                        "id|subject|object",
                        "no column predicate"),
                bad(t -> HgncReader.read(t, IGNORE::accept, IGNORE::accept), "symbol|name", "no column hgnc_id"),
                bad(
                        t -> GeneDiseaseReader.read(t, IGNORE::accept, IGNORE::accept),
                        "ncbi_gene_id|gene_symbol",
                        "no column disease_id"),
                bad(t -> OboReader.read(t, IGNORE::accept), "", "found no [Term]"),
                bad(t -> OboReader.read(t, IGNORE::accept), "[Term]\nid: GO:0000001\nname: x", "found no [Term]"),
                bad(
                        t -> OboReader.read(t, IGNORE::accept),
                        "[Term]\nname: x\n\n[Term]",
                        "line 4: the [Term] that ends"),
                bad(t -> OboReader.read(t, IGNORE::accept), "<html>", "line 1: expected tag: value"),
                bad(t -> OboReader.read(t, IGNORE::accept), "[Term]\nid: HP:0000001\nis_a: x", "line 3: \"x\" is not"),
                bad(
                        t -> OboReader.read(t, IGNORE::accept),
                        "[Term]\nid: HP:0000001\nsynonym: x EXACT []",
                        "line 3: expected synonym"),
                bad(t -> ObographsReader.read(t, IGNORE::accept), "[1]", "expected an obographs object"),
                bad(t -> ObographsReader.read(t, IGNORE::accept), "{\"graphs\": []}", "found no node with an HP id"),
                bad(
                        t -> ObographsReader.read(t, IGNORE::accept),
                        "{\"graphs\": [{\"nodes\": {}}]}",
                        "expected an array"),
                bad(t -> ObographsReader.read(t, IGNORE::accept), "{\"graphs\": [{\"nodes\": [\n{", "line 3"),
                bad(t -> ObographsReader.read(t, IGNORE::accept), "not json", "expected JSON"),
                bad(t -> OrphapacketReader.read(t, IGNORE::accept, IGNORE::accept), "{}", "no orphapacket"),
                bad(
                        t -> OrphapacketReader.read(t, IGNORE::accept, IGNORE::accept),
                        "{\"Orphapacket\"",
                        "expected JSON"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void areRefusedWithFilePlaceAndExpectation(Consumer<SourceText> reader, String text, String message) {
        assertThatThrownBy(() -> reader.accept(Texts.table("the-file", text)))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageStartingWith("the-file")
                .hasMessageContaining(message);
    }

    private static Arguments bad(Consumer<SourceText> reader, String text, String message) {
        return Arguments.of(reader, text, message);
    }
}
