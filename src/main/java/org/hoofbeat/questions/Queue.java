package org.hoofbeat.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.AnswerVersionTable;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.QuestionTable;
import org.hoofbeat.store.desk.Tx;

/** The questions as those see them who answer them: urgent ones first, then those that are due first. */
public final class Queue {
    /** States of questions that somebody still has to do something about. */
    public static final Set<QuestionState> OPEN =
            Set.copyOf(EnumSet.of(QuestionState.NEW, QuestionState.IN_WORK, QuestionState.SECOND_LOOK));

    private static final int MOST = 500;
    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_HISTORY = 50;
    private static final int BEGINNING = 160;

    private final DeskDatabase desk;
    private final Proofreading proofreading;

    Queue(DeskDatabase desk, Proofreading proofreading) {
        this.desk = desk;
        this.proofreading = proofreading;
    }

    /**
     * A question in a list.
     *
     * @param question where it stands
     * @param beginning the first words of the copy without identifiers; empty where it is gone or sealed away
     */
    public record Listed(Question question, String beginning) {}

    /** The questions in these states, at most 500. */
    public List<Listed> list(Person.Member who, Set<QuestionState> states) {
        Act.require(who);
        return desk.read(tx -> new QuestionTable(tx)
                .listIn(states, MOST).stream()
                        .sorted(Comparator.comparing((Question one) ->
                                !(one.isUrgent() && one.state().isOpen())))
                        .map(question -> new Listed(question, beginning(text(tx, question.id()))))
                        .toList());
    }

    /** How many questions wait. */
    public int countOpen() {
        return desk.read(tx -> new QuestionTable(tx).countIn(OPEN));
    }

    /** How many questions nobody has taken yet. */
    public int countNew() {
        return desk.read(tx -> new QuestionTable(tx).countIn(Set.of(QuestionState.NEW)));
    }

    /**
     * A question with everything around it.
     *
     * @throws QuestionException.Unknown where there is none
     */
    public CaseView get(Person.Member who, long id) {
        Act.require(who);
        return desk.read(tx -> {
            Question question = new QuestionTable(tx)
                    .find(id)
                    .orElseThrow(() -> new QuestionException.Unknown("There is no question with the number " + id));
            return new CaseView(
                    question,
                    proofreading.read(tx, id, text(tx, id)),
                    new AnswerVersionTable(tx).listOf(id),
                    new AuditLog(tx).listOf(question.object(), MOST_HISTORY));
        });
    }

    /** Questions that ask nearly the same, the most alike first. */
    public List<Listed> listLike(Person.Member who, long id) {
        Act.require(who);
        return desk.read(tx -> {
            String asked = text(tx, id);
            if (asked.isEmpty()) {
                return List.of();
            }
            var likeness = new Likeness(asked);
            Map<Question, Double> alike = new HashMap<>();
            Map<Long, String> texts = new HashMap<>();
            for (Question other : new QuestionTable(tx).listIn(EnumSet.allOf(QuestionState.class), MOST_COMPARED)) {
                String text = other.id() == id ? "" : text(tx, other.id());
                double how = likeness.to(text);
                if (how >= Likeness.NEARLY_THE_SAME) {
                    alike.put(other, how);
                    texts.put(other.id(), text);
                }
            }
            List<Question> order = new ArrayList<>(alike.keySet());
            order.sort(Comparator.comparing(alike::get).reversed());
            return order.stream()
                    .map(other -> new Listed(other, beginning(texts.getOrDefault(other.id(), ""))))
                    .toList();
        });
    }

    /** Those who can be given a question, by id. */
    public Map<String, String> names() {
        return desk.read(tx -> {
            Map<String, String> names = new HashMap<>();
            new AccountTable(tx).list().forEach((Account account) -> names.put(account.id(), account.displayName()));
            return names;
        });
    }

    /** The accounts that can be given a question. */
    public List<Account> listWhoMayAnswer() {
        return desk.read(tx -> new AccountTable(tx)
                .list().stream()
                        .filter(account -> !account.disabled())
                        .filter(account -> new Person.Member(account.id(), account.name(), account.role())
                                .may(org.hoofbeat.accounts.Right.ANSWER_QUESTIONS))
                        .toList());
    }

    private static String text(Tx tx, long id) {
        return new Vault(tx).findCopy(id).map(Deidentified::text).orElse("");
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, line.lastIndexOf(' ', BEGINNING) + 1) + "…";
    }
}
