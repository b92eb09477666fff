package org.hoofbeat.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.hgnc.HgncReader;
import org.hoofbeat.sources.hpo.OboReader;
import org.hoofbeat.sources.hpo.ObographsReader;
import org.hoofbeat.sources.hpoa.GeneDiseaseReader;
import org.hoofbeat.sources.hpoa.HpoaReader;
import org.hoofbeat.sources.mondo.MondoEdgesReader;
import org.hoofbeat.sources.mondo.SssomReader;
import org.hoofbeat.sources.orphanet.OrphanetEntity;
import org.hoofbeat.sources.orphanet.OrphapacketReader;
import org.hoofbeat.sources.translations.BabelonReader;
import org.hoofbeat.sources.translations.LayNameReader;

/**
 * Builds the knowledge of a pack from outside files: {@link #read} each, then {@link #build} once.
 *
 * <p>A malformed file ends the build with {@link MalformedSourceException}; single records that make no sense are left out
 * and listed in {@link #rejections}.
 */
public final class PackBuild {
    private static final int LOOK_AHEAD = 1 << 14;
    private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final Gathered gathered = new Gathered();

    /** Reads a file of a kind; several files of one kind add up. */
    public void read(SourceKind kind, Path path) {
        OutsideFile file = OutsideFile.at(path);
        String[] version = {""};
        file.forEachText(kind::isMember, kind.title(), text -> {
            String stated = read(kind, text);
            version[0] = version[0].isEmpty() ? stated : version[0];
        });
        String stated = version[0].isEmpty() ? file.findFetchDate().orElse("") : version[0];
        var source = new SourceVersion(
                kind.title(),
                file.name(),
                stated.isEmpty() ? "not stated" : stated,
                stated.matches(ISO_DATE) ? stated : "",
                kind.licence(),
                file.sha256(),
                kind.attribution());
        gathered.sources.add(source);
        if (kind == SourceKind.HPOA) {
            gathered.sources.add(orphanetRowsOf(source));
        }
    }

    /** Two fifths of an HPOA file are Orphanet's statements, which come under a licence of their own. */
    private static SourceVersion orphanetRowsOf(SourceVersion hpoa) {
        return new SourceVersion(
                "Orphanet (annotations of ORPHA diseases in the file of HPO)",
                hpoa.file(),
                hpoa.version(),
                hpoa.date(),
                "CC BY 4.0",
                hpoa.sha256(),
                "Orphanet, https://www.orpha.net, INSERM, CC BY 4.0");
    }

    /** Joins what was read. */
    public Knowledge build() {
        return new KnowledgeAssembler(gathered).assemble();
    }

    /** The records that were left out so far, in the order of reading and then of joining. */
    public List<Rejection> rejections() {
        return List.copyOf(gathered.rejections);
    }

    /** Reads one text and gives the version that it states of itself; empty where it states none. */
    private String read(SourceKind kind, SourceText text) {
        return switch (kind) {
            case HP -> readOntology(text);
            case HPOA -> HpoaReader.read(text, gathered.annotations::add, gathered.rejections::add);
            case MONDO -> readMondo(text);
            case HGNC -> {
                HgncReader.read(text, gathered.genes::add, gathered.rejections::add);
                yield "";
            }
            case GENES -> {
                GeneDiseaseReader.read(text, gathered.geneLinks::add, gathered.rejections::add);
                yield "";
            }
            case ORPHANET -> OrphapacketReader.read(text, this::keep, gathered.rejections::add);
            case TRANSLATIONS -> {
                readTranslations(text);
                yield "";
            }
        };
    }

    /** Categories order the nomenclature ("Rare eye disease"); nobody has one, so they get no page. */
    private void keep(OrphanetEntity entity) {
        if (!entity.type().equals("Category")) {
            gathered.orphanet.add(entity);
        }
    }

    private String readOntology(SourceText text) {
        var again = new BufferedInputStream(text.bytes(), LOOK_AHEAD);
        var same = new SourceText(text.name(), again);
        return beginning(text, again).stripLeading().startsWith("{")
                ? ObographsReader.read(same, gathered.terms::add)
                : OboReader.read(same, gathered.terms::add);
    }

    private String readMondo(SourceText text) {
        var again = new BufferedInputStream(text.bytes(), LOOK_AHEAD);
        var same = new SourceText(text.name(), again);
        if (beginning(text, again).contains("subject_id")) {
            return SssomReader.read(same, gathered.mappings::add, gathered.rejections::add);
        }
        MondoEdgesReader.read(same, gathered.edges::add, gathered.rejections::add);
        return "";
    }

    private void readTranslations(SourceText text) {
        var again = new BufferedInputStream(text.bytes(), LOOK_AHEAD);
        var same = new SourceText(text.name(), again);
        if (beginning(text, again).contains("?layperson")) {
            LayNameReader.read(same, gathered.layNames::add, gathered.rejections::add);
        } else {
            BabelonReader.read(same, gathered.translations::add, gathered.rejections::add);
        }
    }

    /** The first bytes of a text as Latin-1, which is enough to tell formats apart; the stream stays at its beginning. */
    private static String beginning(SourceText text, InputStream in) {
        try {
            in.mark(LOOK_AHEAD);
            byte[] first = in.readNBytes(LOOK_AHEAD);
            in.reset();
            return new String(first, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw text.unreadable(1, failed);
        }
    }
}
