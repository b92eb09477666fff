package org.hoofbeat.search.trials;

import java.util.Set;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.model.trials.Piece;

/** Names of the index's fields. */
public final class StudyFields {
    /** Names of all fields that a study has. */
    public static final String PRESENT = "w_present";

    /** How open a study is to people, 0 for one that recruits. */
    public static final String OPENNESS = "l_openness";

    /** The age from which one may take part, in minutes; 0 where there is no bound. */
    public static final String FROM_AGE = "l_fromAge";

    /** The age up to which one may take part, in minutes; the greatest number where there is no bound. */
    public static final String TO_AGE = "l_toAge";

    /** Countries of the sites, whole. */
    public static final String COUNTRY = "k_Country";

    /** Cities of the sites, whole. */
    public static final String CITY = "k_City";

    /** Diseases that are groups of those that the study names. */
    public static final String WIDER_DISEASE = "k_widerDisease";

    /** Ties to diseases, as text. */
    public static final String TIES = "x_tie";

    /** How sure it is that the study is about a disease: 2 for condition and heading, 1 for keyword and title. */
    public static final double SURE = 2;

    private static final Set<String> ONLY_NUMBERS = Set.of(
            "value", "spread", "lowerLimit", "upperLimit", "groupId", "numSubjects", "numUnits", "id", "groupIds");

    private StudyFields() {}

    /**
     * Whether a field can be searched. The numbers of posted results cannot: they would double the index, and nobody looks for
     * a study by them.
     */
    public static boolean isSearched(Piece piece) {
        return piece.kind() != Piece.Kind.STRUCT
                && piece.kind() != Piece.Kind.GEO
                && !(piece.path().startsWith("resultsSection.") && ONLY_NUMBERS.contains(piece.field()));
    }

    /** The index's field for a study's field. */
    public static String of(Piece piece) {
        return switch (piece.kind()) {
            case TEXT, MARKUP -> "t_" + piece.name();
            case ENUM, BOOLEAN, ID -> "k_" + piece.name();
            case DATE, AGE, INTEGER -> (piece.inList() ? "lm_" : "l_") + piece.name();
            case NUMBER -> (piece.inList() ? "fm_" : "f_") + piece.name();
            case STRUCT, GEO -> throw new IllegalArgumentException(piece.name() + " has no values of its own");
        };
    }

    /** The field with the number of items in a list. */
    public static String sizeOf(Piece piece) {
        return "s_" + piece.name();
    }

    /** The field with all words of an area's fields, for the areas that have many. */
    public static String digestOf(String area) {
        return "w_" + area;
    }

    /** The field with the diseases that a study names in a certain place. */
    public static String tie(DiseaseTie.Reason reason) {
        return "k_disease" + reason;
    }
}
