package org.hoofbeat.search.literature;

/** What can be counted over everything that a search finds. The values of each can be asked for with the field named here. */
public enum Facet {
    /** Year of publication, {@code 2015}; asked for with {@link Field#PUBLISHED}. */
    YEAR(Field.PUBLISHED),
    TYPE(Field.TYPE),
    LANGUAGE(Field.LANGUAGE),
    JOURNAL(Field.JOURNAL),
    HEADING(Field.MESH),
    /** {@code hasabstract}, {@code humans}, {@code free full text} and the like: species, sex and age are among them. */
    PROPERTY(Field.FILTER),
    DISEASE(Field.DISEASE),
    GENE(Field.GENE),
    STANDING(Field.STANDING);

    private final Field field;

    Facet(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
