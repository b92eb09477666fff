package org.hoofbeat.sources.orphanet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Prevalence;
import org.hoofbeat.model.Sex;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * Reads one orphapacket. Its lists come in several shapes: an array of objects that each wrap one item, one object that wraps
 * an array, a wrapped item that is itself an array, or the empty text; all mean a list of items.
 */
public final class OrphapacketReader {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Words that say that nothing is said. */
    private static final Set<String> NOTHING_SAID =
            Set.of("", "no data", "No data available", "Not yet documented", "Not applicable", "Unknown", "All ages");

    private final String file;
    private final Consumer<Rejection> rejections;
    private final JsonNode packet;
    private final Curie id;
    private final List<LocalDate> created;

    private OrphapacketReader(String file, Consumer<Rejection> rejections, JsonNode packet, Curie id) {
        this.file = file;
        this.rejections = rejections;
        this.packet = packet;
        this.id = id;
        this.created = date(packet.path("creationDate").asString("")).map(LocalDate::parse).stream()
                .toList();
    }

    /**
     * Reads a packet, at most 16 MB.
     *
     * @param rejections receives statements in words that are not known here; the rest of the packet is read
     * @return the version of Orphanet's data that the packet was made from, {@code 2025-03-03}; empty where it says none
     * @throws MalformedSourceException when it is no packet
     */
    public static String read(SourceText text, Consumer<OrphanetEntity> entities, Consumer<Rejection> rejections) {
        JsonNode packet = JsonSource.readDocument(text).path("Orphapacket");
        Curie id = Curie.findIn("ORPHA:" + packet.path("ORPHAcode").asString(""))
                .orElseThrow(() -> new MalformedSourceException(
                        text.name(), "no orphapacket; expected an object Orphapacket with an ORPHAcode"));
        entities.accept(new OrphapacketReader(text.name(), rejections, packet, id).read());
        return date(packet.path("version").asString("")).orElse("");
    }

    private OrphanetEntity read() {
        List<Annotation> courses = new ArrayList<>();
        listed("AverageAgeOfOnsets", "AverageAgeOfOnset")
                .forEach(onset -> course(onset, OrphanetWords.ONSETS, Aspect.COURSE, courses));
        listed("TypeOfInheritances", "TypeOfInheritance")
                .forEach(mode -> course(mode, OrphanetWords.INHERITANCE, Aspect.INHERITANCE, courses));
        return new OrphanetEntity(
                id,
                packet.path("Label").asString(id.toString()),
                packet.path("DisorderType").path("value").asString(""),
                listed("Synonyms", "Synonym")
                        .map(name -> name.asString(""))
                        .filter(name -> !name.isBlank())
                        .toList(),
                listed("ExternalReferences", "ExternalReference")
                        .flatMap(reference -> crossReference(reference).stream())
                        .toList(),
                listed("Prevalences", "Prevalence")
                        .flatMap(prevalence -> prevalence(prevalence).stream())
                        .toList(),
                listed("Genes", "Gene").flatMap(gene -> gene(gene).stream()).toList(),
                courses,
                listed("Phenotypes", "Phenotype")
                        .flatMap(sign -> sign(sign).stream())
                        .toList());
    }

    private void course(JsonNode stated, Map<String, Curie> words, Aspect aspect, List<Annotation> courses) {
        String word = stated.path("value").asString("");
        Curie term = words.get(word);
        if (term != null) {
            courses.add(annotation(term, aspect, false, new Frequency.Unstated()));
        } else if (!NOTHING_SAID.contains(word)) {
            reject("\"" + word + "\" is no onset or inheritance that is known here");
        }
    }

    private Optional<Annotation> sign(JsonNode stated) {
        String written = stated.path("HPOId").asString("");
        String word = stated.path("HPOFrequency").asString("");
        Optional<Curie> term = Curie.findIn(written);
        FrequencyBand band = OrphanetWords.FREQUENCIES.get(word);
        if (term.isEmpty() || band == null) {
            reject("sign \"" + written + "\" with frequency \"" + word
                    + "\": expected an HP id and one of Orphanet's six bands");
            return Optional.empty();
        }
        return Optional.of(
                annotation(term.get(), Aspect.PHENOTYPE, band == FrequencyBand.RULED_OUT, new Frequency.Banded(band)));
    }

    private Annotation annotation(Curie term, Aspect aspect, boolean negated, Frequency frequency) {
        return new Annotation(
                term,
                aspect,
                negated,
                frequency,
                List.of(),
                Sex.UNSTATED,
                List.of(),
                "TAS",
                List.of(id.toString()),
                created);
    }

    private Optional<Mapping> crossReference(JsonNode stated) {
        String written = stated.path("Source").asString("") + ":"
                + stated.path("Reference").asString("");
        String relation = stated.path("DisorderMappingRelation").asString("");
        Optional<Curie> object = Curie.findIn(written);
        MappingPredicate predicate = OrphanetWords.RELATIONS.get(relation.split(" ", 2)[0]);
        if (object.isEmpty() || predicate == null) {
            reject("cross-reference \"" + written + "\" (" + relation + "): expected a code and E, NTBT, BTNT or ND");
            return Optional.empty();
        }
        return Optional.of(new Mapping(predicate, object.get(), ""));
    }

    /** A statement that gives neither a class nor a number (how many families were reported is left out) says nothing. */
    private Optional<Prevalence> prevalence(JsonNode stated) {
        String range = stated.path("PrevalenceClass").asString("");
        String mean = stated.path("ValMoy").asString("");
        if (NOTHING_SAID.contains(range)) {
            if (NOTHING_SAID.contains(mean)) {
                return Optional.empty();
            }
            range = mean + " / 100 000";
        }
        return Optional.of(new Prevalence(
                stated.path("PrevalenceType").asString(""),
                range,
                stated.path("PrevalenceGeographic").asString(""),
                stated.path("Source").asString("")));
    }

    private Optional<OrphanetEntity.Gene> gene(JsonNode stated) {
        String symbol = stated.path("Symbol").asString("");
        Optional<Curie> hgnc = items(stated.path("ExternalReferences"), "ExternalReference")
                .filter(reference -> reference.path("Source").asString("").equals("HGNC"))
                .flatMap(reference ->
                        Curie.findIn("HGNC:" + reference.path("Reference").asString("")).stream())
                .filter(found -> found.local().matches("\\d{1,9}"))
                .findFirst();
        if (hgnc.isEmpty()) {
            reject("gene \"" + symbol + "\" has no HGNC number");
        }
        return hgnc.map(found ->
                new OrphanetEntity.Gene(found, symbol, stated.path("Name").asString(symbol)));
    }

    private Stream<JsonNode> listed(String plural, String singular) {
        return items(packet.path(plural), singular);
    }

    private static Stream<JsonNode> items(JsonNode node, String singular) {
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> items(element, singular));
        }
        if (node.isObject() && node.has(singular)) {
            return items(node.path(singular), singular);
        }
        boolean empty = node.isMissingNode()
                || node.isNull()
                || node.isString() && node.asString("").isEmpty();
        return empty ? Stream.empty() : Stream.of(node);
    }

    private static Optional<String> date(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? Optional.of(date.group()) : Optional.empty();
    }

    private void reject(String reason) {
        rejections.accept(new Rejection(file, 0, id + ": " + reason));
    }
}
