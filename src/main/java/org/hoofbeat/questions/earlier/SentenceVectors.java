package org.hoofbeat.questions.earlier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The vectors of many texts, one byte a number. They are computed once and kept in a file whose name tells texts and model; a
 * computation that was interrupted goes on where it was.
 */
public final class SentenceVectors {
    /** A number of a vector of length 1 is between -1 and 1. */
    private static final int SCALE = 127;

    private static final int STEP = 500;

    private final byte[] numbers;
    private final int dimensions;

    private SentenceVectors(byte[] numbers, int dimensions) {
        this.numbers = numbers;
        this.dimensions = dimensions;
    }

    /**
     * The vectors of these texts, from the folder or computed and kept there.
     *
     * @param folder made where it is missing
     * @param progress told how many texts are done, now and then
     */
    public static SentenceVectors of(List<String> texts, SentenceModel model, Path folder, IntConsumer progress) {
        int row = model.dimensions();
        Path file = folder.resolve(key(texts, model) + ".vectors");
        try {
            Files.createDirectories(folder);
            try (FileChannel out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                int done = (int) (out.size() / row);
                out.truncate((long) done * row);
                out.position((long) done * row);
                compute(texts, done, model, out, progress);
            }
            return new SentenceVectors(Files.readAllBytes(file), row);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be kept: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    private static void compute(
            List<String> texts, int done, SentenceModel model, FileChannel out, IntConsumer progress)
            throws IOException {
        Map<String, byte[]> same = new HashMap<>();
        for (int from = done; from < texts.size(); from += STEP) {
            int to = Math.min(texts.size(), from + STEP);
            ByteBuffer step = ByteBuffer.allocate((to - from) * model.dimensions());
            for (String text : texts.subList(from, to)) {
                step.put(same.computeIfAbsent(text, unknown -> bytes(model.vectorOf(unknown))));
            }
            step.flip();
            while (step.hasRemaining()) {
                out.write(step);
            }
            progress.accept(to);
        }
    }

    private static byte[] bytes(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -SCALE, SCALE);
        }
        return bytes;
    }

    private static String key(List<String> texts, SentenceModel model) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.name().getBytes(StandardCharsets.UTF_8));
            for (String text : texts) {
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** How near each text is to a vector: the cosine of their angle. */
    float[] nearness(float[] vector) {
        byte[] asked = bytes(vector);
        int size = numbers.length / dimensions;
        float[] near = new float[size];
        for (int text = 0; text < size; text++) {
            int sum = 0;
            int at = text * dimensions;
            for (int i = 0; i < dimensions; i++) {
                sum += asked[i] * numbers[at + i];
            }
            near[text] = sum / (float) (SCALE * SCALE);
        }
        return near;
    }

    /** How many texts there are. */
    int size() {
        return numbers.length / dimensions;
    }
}
