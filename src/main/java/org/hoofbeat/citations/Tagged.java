package org.hoofbeat.citations;

/**
 * Lines of a tag and a value, as RIS and PubMed write them. A citation's texts are single lines already, so no value can begin a
 * line of its own.
 */
final class Tagged {
    private final String separator;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();

    Tagged(String separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /** One line, unless there is no value. */
    Tagged line(String tag, String value) {
        if (!value.isEmpty()) {
            text.append(tag).append(separator).append(value).append(lineEnd);
        }
        return this;
    }

    /** A line that has a tag only, or is empty. */
    Tagged bare(String line) {
        text.append(line).append(lineEnd);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
