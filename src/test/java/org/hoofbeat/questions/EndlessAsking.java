package org.hoofbeat.questions;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.testing.TinyKnowledge;

/** Asks one question after the other and says each receipt, until it is killed; a program of its own. */
public final class EndlessAsking {
    private EndlessAsking() {}

    /** The text of a question; what it must be can be told from its number. */
    static String text(int number) {
        return "Question " + number + ": is Marfan syndrome inherited? " + ("word " + number + " ").repeat(number % 97)
                + "End of " + number + ".";
    }

    /** A desk on the tiny pack, without mail. */
    public static QuestionDesk open(DeskDatabase desk) {
        Knowledge knowledge = TinyKnowledge.build();
        var deidentifier = Deidentifier.of(knowledge);
        var names = DiseaseNames.of(knowledge);
        var clock = InstantSource.system();
        return QuestionDesk.open(
                desk,
                knowledge,
                Diseases.of(knowledge),
                new DiseaseGuess(knowledge, () -> names),
                () -> deidentifier,
                new QuestionRules(Duration.ofDays(90), Duration.ofDays(7), false, 24),
                new Outbox(desk, false, clock),
                new Place(() -> URI.create("https://rare.example.org"), "Centre"),
                clock);
    }

    /** @param arguments the file of the desk, and the number to begin with */
    public static void main(String[] arguments) {
        var said = new PrintStream(System.out, true);
        try (DeskDatabase database = DeskDatabase.open(new DeskPlace.File(Path.of(arguments[0])))) {
            QuestionDesk desk = open(database);
            for (int number = Integer.parseInt(arguments[1]); true; number++) {
                var form = new QuestionForm(text(number), "", "", "en", true, "ticket of number " + number);
                Receipt receipt = desk.asking().ask(form);
                said.println(number + " " + receipt.code().text());
            }
        }
    }
}
