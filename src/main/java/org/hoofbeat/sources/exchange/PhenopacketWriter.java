package org.hoofbeat.sources.exchange;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import java.time.Instant;
import java.util.function.Function;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Age;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.PhenotypicFeature;
import org.phenopackets.schema.v2.core.Resource;
import org.phenopackets.schema.v2.core.TimeElement;

/** Writes the findings of a patient as a phenopacket (GA4GH, version 2 in JSON). */
public final class PhenopacketWriter {
    private final Function<Curie, String> labels;
    private final String hpoVersion;

    /**
     * @param labels the name of an HPO term; empty where it has none
     * @param hpoVersion the ontology's release, for instance {@code 2025-01-16}
     */
    public PhenopacketWriter(Function<Curie, String> labels, String hpoVersion) {
        this.labels = labels;
        this.hpoVersion = hpoVersion;
    }

    /**
     * The packet as JSON text. Nothing in it identifies a person: the subject is called "patient".
     *
     * @param id the packet's identifier
     * @param patient whose findings, sex and age are written
     * @param created when, for the packet's own record
     */
    public String write(String id, Patient patient, Instant created) {
        Phenopacket.Builder packet = Phenopacket.newBuilder().setId(id).setSubject(subject(patient));
        patient.findings().findings().forEach(finding -> packet.addPhenotypicFeatures(feature(finding)));
        packet.setMetaData(MetaData.newBuilder()
                .setCreated(Timestamp.newBuilder()
                        .setSeconds(created.getEpochSecond())
                        .setNanos(created.getNano()))
                .setCreatedBy("Hoofbeat")
                .setPhenopacketSchemaVersion("2.0")
                .addResources(Resource.newBuilder()
                        .setId("hp")
                        .setName("Human Phenotype Ontology")
                        .setUrl("http://purl.obolibrary.org/obo/hp.owl")
                        .setVersion(hpoVersion)
                        .setNamespacePrefix("HP")
                        .setIriPrefix("http://purl.obolibrary.org/obo/HP_")));
        try {
            return JsonFormat.printer().print(packet);
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException(
                    "a packet without nested messages of unknown type can be printed", impossible);
        }
    }

    private static Individual subject(Patient patient) {
        Individual.Builder subject = Individual.newBuilder().setId("patient").setSex(sex(patient.sex()));
        patient.age()
                .ifPresent(years -> subject.setTimeAtLastEncounter(
                        TimeElement.newBuilder().setAge(Age.newBuilder().setIso8601Duration(Ages.duration(years)))));
        return subject.build();
    }

    private static org.phenopackets.schema.v2.core.Sex sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> org.phenopackets.schema.v2.core.Sex.FEMALE;
            case MALE -> org.phenopackets.schema.v2.core.Sex.MALE;
            case UNSTATED -> org.phenopackets.schema.v2.core.Sex.UNKNOWN_SEX;
        };
    }

    private PhenotypicFeature feature(Finding finding) {
        PhenotypicFeature.Builder feature =
                PhenotypicFeature.newBuilder().setType(term(finding.term())).setExcluded(!finding.isObserved());
        finding.onset()
                .forEach(onset -> feature.setOnset(TimeElement.newBuilder().setOntologyClass(term(onset))));
        return feature.build();
    }

    private OntologyClass term(Curie id) {
        return OntologyClass.newBuilder()
                .setId(id.toString())
                .setLabel(labels.apply(id))
                .build();
    }
}
