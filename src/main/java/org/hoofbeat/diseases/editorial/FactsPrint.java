package org.hoofbeat.diseases.editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * A fingerprint of what is computed about a disease: its signs and how often they are seen, onset, inheritance, genes. Two
 * packs that say the same give the same one, whatever else is new in them.
 */
public final class FactsPrint {
    private static final int DIGITS = 20;

    private FactsPrint() {}

    /** The fingerprint by identifier; empty for an identifier without a page. */
    public static Function<Curie, String> of(Knowledge knowledge, Diseases diseases) {
        return id ->
                knowledge.resolve(id) instanceof Identity.Canonical(int disease) ? of(diseases.getFacts(disease)) : "";
    }

    static String of(DiseaseFacts facts) {
        String all = Stream.of(
                        facts.signs().map(sign -> sign.name().id() + " " + sign.frequency()),
                        facts.inheritances().stream()
                                .map(mode -> mode.stated().name().id().toString()),
                        facts.onsets().stream()
                                .map(onset -> onset.stated().name().id().toString()),
                        facts.genes().stream().map(gene -> gene.gene().symbol()))
                .flatMap(lines -> Stream.concat(lines.sorted(), Stream.of("")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
