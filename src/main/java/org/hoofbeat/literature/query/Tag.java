package org.hoofbeat.literature.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.search.literature.Field;

/** What stands in square brackets after a word: where it is looked for. */
public sealed interface Tag {

    /** No tag, so that the words are mapped. */
    record None() implements Tag {}

    /**
     * A field.
     *
     * @param written as it was written, without brackets
     * @param exploded whether narrower headings count too, as far as they are known
     * @param distance how many other words may stand between the words; -1 where it is not about nearness
     */
    record In(Field field, String written, boolean exploded, int distance) implements Tag {}

    /** A tag that does not exist. */
    record Unknown(String written) implements Tag {}

    /** No tag. */
    Tag NONE = new None();

    /** Reads what stands between brackets. */
    static Tag read(String written) {
        Matcher form = Form.WITH_MODIFIER.matcher(written);
        boolean matches = form.matches();
        Optional<Field> field = FieldNames.find(matches ? form.group(1) : written);
        if (field.isEmpty()) {
            return new Unknown(written.strip());
        }
        String modifier = matches ? form.group(2).strip() : "";
        int distance = modifier.matches("~\\d{1,4}") ? Integer.parseInt(modifier.substring(1)) : -1;
        return new In(field.get(), written.strip(), !modifier.equalsIgnoreCase("noexp"), distance);
    }

    /** A field without modifiers. */
    static Tag in(Field field) {
        return new In(field, field.fullName(), true, -1);
    }

    /** Forms of tags. */
    final class Form {
        private static final Pattern WITH_MODIFIER = Pattern.compile("([^:]*):(.*)");

        private Form() {}
    }
}
