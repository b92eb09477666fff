package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.util.function.Function;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.DeskDatabase;

/**
 * Everything that has to do with people's texts, each part by its name. Safe for all threads.
 *
 * @param sections the sections as those who keep them see them
 * @param drafting writing
 * @param reviewing from a draft to the readers, and back
 * @param works the works that texts cite
 * @param contacts whom people may turn to
 * @param todos what somebody should look at
 * @param imports texts from elsewhere
 * @param openPages imported pages of no known disease
 * @param published what readers see
 */
public record Editorial(
        Sections sections,
        Drafting drafting,
        Reviewing reviewing,
        Works works,
        Contacts contacts,
        TodoList todos,
        Imports imports,
        OpenPages openPages,
        PublishedTexts published) {

    /**
     * The texts of a desk beside the facts of a pack. Texts whose disease has another identifier in this pack move, and the
     * text that comes with the program is put in its place on the first start.
     *
     * @param reviewMonths after so many months without a second look a text is due for one; 0 for never
     */
    public static Editorial open(
            DeskDatabase desk, Knowledge knowledge, Diseases diseases, int reviewMonths, InstantSource clock) {
        Function<Curie, String> facts = FactsPrint.of(knowledge, diseases);
        var works = new Works(desk, clock);
        new NewData(desk, knowledge, facts, clock).lookAt();
        var imports = new Imports(desk);
        new WorkedExample(desk, knowledge, works, facts, clock).place();
        return new Editorial(
                new Sections(desk),
                new Drafting(desk, clock),
                new Reviewing(desk, facts, clock),
                works,
                new Contacts(desk, clock),
                new TodoList(desk, reviewMonths, clock),
                imports,
                new OpenPages(desk, imports, clock),
                new PublishedTexts(desk));
    }
}
