package org.hoofbeat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.exchange.PhenopacketReader;

/** A phenopacket that a command was given, and what the command's other options add to it. */
record PacketFile(Patient patient) {

    /** Reads a file, or standard input where the path is {@code -}. */
    static PacketFile read(Path file) {
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            return new PacketFile(
                    PhenopacketReader.read(new SourceText(file.toString(), in)).patient());
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    /** The packet's findings and the options' together; of the rest the options' where they say something. */
    Patient combinedWith(Patient options) {
        return new Patient(
                new FindingSet(
                        Stream.concat(patient.findings().findings().stream(), options.findings().findings().stream())
                                .toList()),
                options.sex() == Sex.UNSTATED ? patient.sex() : options.sex(),
                first(options.ageInYears(), patient.ageInYears()),
                first(options.inheritance(), patient.inheritance()),
                first(options.candidateGenes(), patient.candidateGenes()));
    }

    private static <T> List<T> first(List<T> wanted, List<T> otherwise) {
        return wanted.isEmpty() ? otherwise : wanted;
    }
}
