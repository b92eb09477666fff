package org.hoofbeat.search.text;

import java.util.List;
import java.util.Set;

/**
 * Words of everyday sentences, which names of diseases and signs hardly ever turn on: articles, prepositions and the like, and
 * for languages that the data's names are not in, their word for "disease". They are left out only where a question with
 * them finds nothing, and people are told.
 */
public final class EverydayWords {
    /**
     * Folded, one language a paragraph: English, Spanish, French, Portuguese, German. No single letters of the others: types
     * have such names.
     */
    private static final Set<String> ALL = Set.copyOf(List.of("""
            a about all also am an and any are as at be been both but by can cannot could did do does due for
            from get gets got had has have having he her his how i if im in is it its ive like me my not of on
            or our please she so some symptom symptoms that the their them there they this to very was we were
            what when which who why will with you your

            al con cual cuando de del el en es esta ha hay la las lo los mi muy para por que se si sin sobre
            son su sus tengo tiene un una enfermedad enfermedades sintoma sintomas trastorno

            au aux avec chez dans des du est et le les ma mon ou par pour qui sur une maladie maladies

            a ao com da das do dos em na no os ou uma doenca doencas

            am bei das dem den der die ein eine einer ich im ist mein mit oder und vom von zu krankheit
            """.strip().split("\\s+")));

    private EverydayWords() {}

    /** Whether a folded word is one of them. */
    public static boolean has(String word) {
        return ALL.contains(word);
    }
}
