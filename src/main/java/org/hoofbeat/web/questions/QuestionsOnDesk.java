package org.hoofbeat.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.Queue;
import org.hoofbeat.web.desk.DeskBox;
import org.hoofbeat.web.desk.DeskPart;
import org.hoofbeat.web.text.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits on the desk of somebody who answers questions. */
@Component
@Order(5)
class QuestionsOnDesk implements DeskPart {
    private static final int MOST = 6;
    private static final int SHORT = 80;

    private final QuestionDesk desk;

    QuestionsOnDesk(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<DeskBox> findFor(Person.Member member, Messages m) {
        if (!member.may(Right.ANSWER_QUESTIONS)) {
            return Optional.empty();
        }
        List<Queue.Listed> open = desk.queue().list(member, Queue.OPEN);
        List<DeskBox.Line> lines = Stream.concat(
                        Stream.of(new DeskBox.Line(
                                m.count("queue.waiting", desk.queue().countNew()), "/desk/questions", "")),
                        open.stream()
                                .filter(one -> one.question().isUrgent()
                                        || one.question().assignee().equals(member.account()))
                                .limit(MOST)
                                .map(one -> line(one, m)))
                .toList();
        return Optional.of(new DeskBox(
                m.text("queue.title"), m.text("queue.lead"), lines, "/desk/questions", m.text("queue.all")));
    }

    private static DeskBox.Line line(Queue.Listed one, Messages m) {
        String words = one.beginning().length() <= SHORT
                ? one.beginning()
                : one.beginning().substring(0, SHORT) + "…";
        return new DeskBox.Line(
                m.text("case.title", one.question().id()) + ": " + words,
                "/desk/questions/" + one.question().id(),
                one.question().isUrgent() ? m.text("queue.urgent") : "");
    }
}
