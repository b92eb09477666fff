package org.hoofbeat.sources.exchange;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Disease;
import org.phenopackets.schema.v2.core.ExternalReference;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.Interpretation;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.PhenotypicFeature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one phenopacket (GA4GH, version 2 in JSON; version 1's spellings too; of a family its proband). Unknown fields are
 * passed over, as the format asks.
 *
 * <p>Bounds: 16 MB, 100 levels, 10,000 phenotypic features. What exceeds them, is no JSON or no phenopacket, or names a
 * finding without an identifier, is refused with a {@link MalformedSourceException} that says where.
 */
public final class PhenopacketReader {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_FEATURES = 10_000;
    static final Set<String> TOP_LEVEL =
            Set.of("subject", "phenotypicFeatures", "phenotypic_features", "metaData", "meta_data", "proband");

    private final String name;
    private final Phenopacket packet;
    private final FirstVersion firstVersion;

    private PhenopacketReader(String name, Phenopacket packet, FirstVersion firstVersion) {
        this.name = name;
        this.packet = packet;
        this.firstVersion = firstVersion;
    }

    /** Reads a packet from a stream, which is not closed. */
    public static PhenopacketCase read(SourceText text) {
        try {
            return read(text.name(), text.bytes().readNBytes(MOST_BYTES + 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(text.name() + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /**
     * Reads a packet.
     *
     * @param name what messages call it
     */
    public static PhenopacketCase read(String name, byte[] json) {
        if (json.length > MOST_BYTES) {
            throw new MalformedSourceException(name, "larger than 16 MB, which no phenopacket is");
        }
        Words words = Words.of(new SourceText(name, new ByteArrayInputStream(json)));
        if (words.top.contains("members")) {
            throw new MalformedSourceException(name, "a cohort holds several patients; expected one phenopacket");
        }
        if (words.top.stream().noneMatch(TOP_LEVEL::contains)) {
            throw new MalformedSourceException(
                    name, "no phenopacket; expected a JSON object with subject, phenotypicFeatures or metaData");
        }
        try {
            String text = new String(json, StandardCharsets.UTF_8);
            Phenopacket packet = parse(text, words.top.contains("proband"));
            return new PhenopacketReader(
                            name, packet, words.ofFirstVersion ? FirstVersion.read(text) : FirstVersion.silent())
                    .read();
        } catch (InvalidProtocolBufferException malformed) {
            throw new MalformedSourceException(name, "no phenopacket: " + malformed.getMessage(), malformed);
        }
    }

    private static Phenopacket parse(String json, boolean family) throws InvalidProtocolBufferException {
        JsonFormat.Parser parser = JsonFormat.parser().ignoringUnknownFields();
        if (family) {
            Family.Builder relatives = Family.newBuilder();
            parser.merge(json, relatives);
            return relatives.getProband();
        }
        Phenopacket.Builder packet = Phenopacket.newBuilder();
        parser.merge(json, packet);
        return packet.build();
    }

    private PhenopacketCase read() {
        if (packet.getPhenotypicFeaturesCount() > MOST_FEATURES) {
            throw new MalformedSourceException(
                    name,
                    packet.getPhenotypicFeaturesCount() + " phenotypic features; expected at most " + MOST_FEATURES);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < packet.getPhenotypicFeaturesCount(); i++) {
            findings.add(finding(i, packet.getPhenotypicFeatures(i)));
        }
        var patient = new Patient(new FindingSet(findings), sex(), ages(), List.of(), List.of());
        return new PhenopacketCase(packet.getId(), patient, diagnosed(), publications());
    }

    private Finding finding(int index, PhenotypicFeature feature) {
        boolean excluded = feature.getExcluded() || firstVersion.isNegated(index);
        Optional<Curie> onset = (feature.hasOnset() ? Ages.onset(feature.getOnset()) : Optional.<Curie>empty())
                .or(() -> firstVersion.findOnset(index));
        return new Finding(
                id(feature.getType(), "phenotypicFeatures[" + index + "].type"),
                excluded ? Finding.Status.EXCLUDED : Finding.Status.OBSERVED,
                onset.stream().toList());
    }

    private Sex sex() {
        return switch (packet.getSubject().getSex()) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            default -> Sex.UNSTATED;
        };
    }

    private List<Double> ages() {
        Individual subject = packet.getSubject();
        OptionalDouble age = subject.hasTimeAtLastEncounter()
                ? Ages.years(subject.getTimeAtLastEncounter())
                : OptionalDouble.empty();
        OptionalDouble known = age.isPresent() ? age : firstVersion.findAge();
        return known.isPresent() ? List.of(known.getAsDouble()) : List.of();
    }

    private List<Curie> diagnosed() {
        Set<Curie> diseases = new LinkedHashSet<>();
        for (int i = 0; i < packet.getDiseasesCount(); i++) {
            Disease disease = packet.getDiseases(i);
            if (!disease.getExcluded() && disease.hasTerm()) {
                diseases.add(id(disease.getTerm(), "diseases[" + i + "].term"));
            }
        }
        for (int i = 0; i < packet.getInterpretationsCount(); i++) {
            Interpretation interpretation = packet.getInterpretations(i);
            if (interpretation.getDiagnosis().hasDisease()
                    && interpretation.getProgressStatus() != Interpretation.ProgressStatus.UNSOLVED) {
                diseases.add(
                        id(interpretation.getDiagnosis().getDisease(), "interpretations[" + i + "].diagnosis.disease"));
            }
        }
        return List.copyOf(diseases);
    }

    private List<Curie> publications() {
        return packet.getMetaData().getExternalReferencesList().stream()
                .map(ExternalReference::getId)
                .flatMap(id -> Curie.findIn(id).stream())
                .filter(id -> id.prefix().equals("PMID"))
                .distinct()
                .toList();
    }

    private Curie id(OntologyClass term, String place) {
        return Curie.findIn(term.getId())
                .orElseThrow(() -> new MalformedSourceException(
                        name,
                        place + ".id is \"" + shorten(term.getId()) + "\"; expected an identifier such as HP:0001250"));
    }

    private static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The field names of a packet: those at its top, and whether any is one of version 1. Reading them checks the bounds. */
    private static final class Words {
        final Set<String> top = new HashSet<>();
        boolean ofFirstVersion;

        static Words of(SourceText text) {
            var words = new Words();
            JsonSource.read(text, parser -> words.collect(text, parser));
            return words;
        }

        private void collect(SourceText text, JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonSource.malformed(text, parser, "no phenopacket; expected a JSON object");
            }
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    throw JsonSource.malformed(text, parser, "the text breaks off inside an object");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME) {
                    ofFirstVersion |= FirstVersion.WORDS.contains(parser.currentName());
                    if (depth == 1) {
                        top.add(parser.currentName());
                    }
                }
            }
            if (parser.nextToken() != null) {
                throw JsonSource.malformed(text, parser, "something follows the object; expected one phenopacket");
            }
        }
    }
}
