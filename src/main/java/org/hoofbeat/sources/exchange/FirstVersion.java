package org.hoofbeat.sources.exchange;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.phenopackets.schema.v1.Phenopacket;
import org.phenopackets.schema.v1.core.Individual;
import org.phenopackets.schema.v1.core.PhenotypicFeature;

/**
 * What a packet says in the words of version 1 of the format and that version 2 calls otherwise: {@code negated},
 * {@code ageAtCollection}, {@code classOfOnset} and their kin. Packets that mix both versions exist, so this is read beside
 * version 2, not instead of it.
 */
final class FirstVersion {
    /** Field names that only version 1 has, in both spellings that protobuf's JSON allows. */
    static final Set<String> WORDS = Set.of(
            "negated",
            "ageAtCollection",
            "age_at_collection",
            "ageRangeAtCollection",
            "age_range_at_collection",
            "ageOfOnset",
            "age_of_onset",
            "ageRangeOfOnset",
            "age_range_of_onset",
            "classOfOnset",
            "class_of_onset");

    private final Phenopacket packet;

    private FirstVersion(Phenopacket packet) {
        this.packet = packet;
    }

    /** Nothing is said in the words of version 1. */
    static FirstVersion silent() {
        return new FirstVersion(Phenopacket.getDefaultInstance());
    }

    static FirstVersion read(String json) throws InvalidProtocolBufferException {
        Phenopacket.Builder packet = Phenopacket.newBuilder();
        JsonFormat.parser().ignoringUnknownFields().merge(json, packet);
        return new FirstVersion(packet.build());
    }

    boolean isNegated(int feature) {
        return feature < packet.getPhenotypicFeaturesCount()
                && packet.getPhenotypicFeatures(feature).getNegated();
    }

    Optional<Curie> findOnset(int feature) {
        if (feature >= packet.getPhenotypicFeaturesCount()) {
            return Optional.empty();
        }
        PhenotypicFeature stated = packet.getPhenotypicFeatures(feature);
        return switch (stated.getOnsetCase()) {
            case CLASS_OF_ONSET -> Ages.onsetTerm(stated.getClassOfOnset().getId());
            case AGE_OF_ONSET -> term(Ages.years(stated.getAgeOfOnset().getAge()));
            case AGE_RANGE_OF_ONSET ->
                term(Ages.middle(
                        Ages.years(stated.getAgeRangeOfOnset().getStart().getAge()),
                        Ages.years(stated.getAgeRangeOfOnset().getEnd().getAge())));
            case ONSET_NOT_SET -> Optional.empty();
        };
    }

    OptionalDouble findAge() {
        Individual subject = packet.getSubject();
        return switch (subject.getAgeCase()) {
            case AGE_AT_COLLECTION -> Ages.years(subject.getAgeAtCollection().getAge());
            case AGE_RANGE_AT_COLLECTION ->
                Ages.middle(
                        Ages.years(subject.getAgeRangeAtCollection().getStart().getAge()),
                        Ages.years(subject.getAgeRangeAtCollection().getEnd().getAge()));
            case AGE_NOT_SET -> OptionalDouble.empty();
        };
    }

    private static Optional<Curie> term(OptionalDouble years) {
        return years.isPresent() ? Optional.of(Ages.onset(years.getAsDouble())) : Optional.empty();
    }
}
