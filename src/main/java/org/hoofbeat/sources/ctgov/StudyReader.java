package org.hoofbeat.sources.ctgov;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.PartialDate;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;

/** Reads a file of studies. A broken record is named and left out, as long as one can see where the next one begins. */
public final class StudyReader {
    private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");

    private StudyReader() {}

    /**
     * @param studies gets each study
     * @param rejections gets each record that was left out
     * @throws MalformedSourceException when the file is no JSON, ends in the middle or holds a record over 16 MB
     */
    public static void read(SourceText text, Consumer<StudyRecord> studies, Consumer<Rejection> rejections) {
        new RecordSlices(text).forEach((bytes, number, line) -> {
            try {
                Json.Obj study = StudyJson.parse(text.name(), bytes);
                Optional<String> problem = StudyCheck.findProblem(study);
                if (problem.isEmpty()) {
                    studies.accept(new StudyRecord(StudyCheck.nctIdOf(study), versionOf(study), study, bytes));
                } else {
                    rejections.accept(new Rejection(text.name(), line, named(bytes, number) + ": " + problem.get()));
                }
            } catch (MalformedSourceException broken) {
                String reason = String.valueOf(broken.getMessage()).replaceFirst("^.*?, line \\d+: ", "");
                rejections.accept(new Rejection(text.name(), line, named(bytes, number) + ": " + reason));
            }
        });
    }

    /** How new a study's record is: see {@link StudyRecord}. */
    static long versionOf(Json.Obj study) {
        long updated = study.findObject("protocolSection", "statusModule", "lastUpdatePostDateStruct")
                .map(date -> day(date.string("date")))
                .orElse(0L);
        long holder = study.findObject("derivedSection", "miscInfoModule")
                .map(module -> day(module.string("versionHolder")))
                .orElse(0L);
        return updated << 24 | holder;
    }

    private static long day(String date) {
        return PartialDate.find(date)
                .map(found -> Math.max(0, found.first().toEpochDay()))
                .orElse(0L);
    }

    /** What a record is called in messages: its place in the file and, where one can be made out, its number. */
    static String named(byte[] bytes, int number) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher nct = NUMBER.matcher(beginning);
        return nct.find() ? "record " + number + " (" + nct.group() + ")" : "record " + number;
    }
}
