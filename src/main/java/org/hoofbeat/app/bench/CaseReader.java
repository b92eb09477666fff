package org.hoofbeat.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.app.cases.CaseFiles;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.exchange.PhenopacketCase;
import org.hoofbeat.sources.exchange.PhenopacketReader;

/**
 * Reads the solved cases of a folder or archive.
 *
 * @param cases packets that name exactly one disease as the patient's
 * @param unsolved how many name none, or several
 * @param unreadable which files could not be read, and why
 */
record CaseReader(List<SolvedCase> cases, int unsolved, List<String> unreadable) {

    static CaseReader read(CaseFiles files, Runnable afterEach) {
        List<SolvedCase> cases = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        int unsolved = 0;
        for (String path : files.paths()) {
            try {
                PhenopacketCase packet = PhenopacketReader.read(path, files.read(path));
                if (packet.diagnosed().size() == 1) {
                    cases.add(solved(path, packet));
                } else {
                    unsolved++;
                }
            } catch (MalformedSourceException | IOException unusable) {
                unreadable.add(String.valueOf(unusable.getMessage()));
            }
            afterEach.run();
        }
        return new CaseReader(cases, unsolved, unreadable);
    }

    private static SolvedCase solved(String path, PhenopacketCase packet) {
        return new SolvedCase(
                packet.id().isEmpty() ? path : packet.id(),
                packet.diagnosed().getFirst(),
                packet.patient(),
                packet.publications().stream().map(Curie::toString).collect(Collectors.toSet()));
    }
}
