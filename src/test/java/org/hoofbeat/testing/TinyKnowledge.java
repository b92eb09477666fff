package org.hoofbeat.testing;

import java.nio.file.Path;
import org.hoofbeat.ingest.PackBuild;
import org.hoofbeat.ingest.SourceKind;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * A dozen diseases and some fifty terms, hand-written in the sources' own formats under {@code src/test/resources/tiny} and
 * built by the real parsers and the real assembler. Every quirk of the real files is there once:
 *
 * <ul>
 *   <li>OMIM:154700 and ORPHA:558 meet on MONDO:0007947 (Marfan syndrome; 45/58, 34.5 %, bands, unstated, three references
 *       in one cell, an onset, a modifier, an alternative term id, GARD as cross-reference);
 *   <li>OMIM:310200 goes by two names, has rows limited to males, and is X-linked recessive;
 *   <li>OMIM:607208 is an exact match of MONDO:0100079 and of MONDO:0100135, so it keeps its own page;
 *   <li>ORPHA:33069 leads to MONDO:0011794, which is obsolete;
 *   <li>DECIPHER:1 and OMIM:300958 (rows limited to females, a replaced term) are unknown to Mondo;
 *   <li>OMIM:609192 has a NOT row, a broader ICD code, and four rows that must be rejected;
 *   <li>MONDO:0003614 has no annotation, MONDO:9999991 no label, MONDO:0023603 is a group that only edges name;
 *   <li>the gene of OMIM:190685 is not in HGNC's list.
 * </ul>
 */
public final class TinyKnowledge {
    private static final Path FOLDER = Path.of("src/test/resources/tiny");

    private TinyKnowledge() {}

    /** The knowledge without links between diseases, as in the default pack. */
    public static Knowledge build() {
        return files().build();
    }

    /** The same with links between diseases: Marfan and Loeys-Dietz syndromes are in the group MONDO:0023603. */
    public static Knowledge buildWithGroups() {
        PackBuild build = files();
        build.read(SourceKind.MONDO, FOLDER.resolve("mondo_edges.tsv"));
        return build.build();
    }

    /** The same with Spanish names for a few signs, most of them approved. */
    public static Knowledge buildWithSpanish() {
        PackBuild build = files();
        build.read(SourceKind.TRANSLATIONS, FOLDER.resolve("hp-es.babelon.tsv"));
        return build.build();
    }

    /** A build that has read the tiny files (without edges) and nothing more. */
    public static PackBuild files() {
        var build = new PackBuild();
        build.read(SourceKind.HP, FOLDER.resolve("hp.obo"));
        build.read(SourceKind.HPOA, FOLDER.resolve("phenotype.hpoa"));
        build.read(SourceKind.MONDO, FOLDER.resolve("mondo.sssom.tsv"));
        build.read(SourceKind.HGNC, FOLDER.resolve("hgnc_complete_set.txt"));
        build.read(SourceKind.GENES, FOLDER.resolve("genes_to_phenotype.txt"));
        return build;
    }

    /** Where a tiny file is. */
    public static Path file(String name) {
        return FOLDER.resolve(name);
    }
}
