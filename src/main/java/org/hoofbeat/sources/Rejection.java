package org.hoofbeat.sources;

/**
 * One record of an outside file that was left out, and why; the rest of the file was read.
 *
 * @param file the file's name
 * @param line where in it, counted from 1; 0 where the format has no lines
 * @param reason what is wrong with it, in a few words that name the value
 */
public record Rejection(String file, int line, String reason) {
    @Override
    public String toString() {
        return line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason;
    }
}
