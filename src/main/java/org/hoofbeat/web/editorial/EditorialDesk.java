package org.hoofbeat.web.editorial;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.Sections.Listed;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.desk.DeskBox;
import org.hoofbeat.web.desk.DeskPart;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits on the desk of somebody who writes or reviews. */
@Component
@Order(10)
class EditorialDesk implements DeskPart {
    private static final int MOST = 8;

    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    EditorialDesk(Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @Override
    public Optional<DeskBox> findFor(Person.Member member, Messages m) {
        if (!member.may(Right.DRAFT_SECTIONS)) {
            return Optional.empty();
        }
        List<DeskBox.Line> lines = Stream.concat(
                        counts(member, m).stream(),
                        editorial.sections().listTouchedBy(member.account()).reversed().stream()
                                .limit(MOST)
                                .map(listed -> line(listed, m)))
                .toList();
        return Optional.of(new DeskBox(
                m.text("desk.texts.title"),
                m.text("desk.texts.lead"),
                lines,
                "/desk/sections",
                m.text("desk.texts.more")));
    }

    private List<DeskBox.Line> counts(Person.Member member, Messages m) {
        int waiting = editorial.sections().listInReview().size();
        int open = editorial.todos().countOpen();
        return Stream.of(
                        new DeskBox.Line(
                                m.count("desk.texts.waiting", waiting),
                                "/desk/review",
                                member.may(Right.PUBLISH_SECTIONS) ? m.text("desk.texts.you-may") : ""),
                        new DeskBox.Line(m.count("desk.texts.todo", open), "/desk/todo", ""),
                        new DeskBox.Line(m.text("works.title"), "/desk/works", ""))
                .toList();
    }

    private DeskBox.Line line(Listed listed, Messages m) {
        var dates = new Dates(site.get().timeZone(), m);
        SectionLine line =
                SectionLine.of(listed, names, new People(editorial.sections().names(), m), dates);
        return new DeskBox.Line(
                line.disease() + ": " + m.text("section." + line.kind()),
                "/desk/sections/" + line.id(),
                m.text("state." + line.state()) + (line.last().isEmpty() ? "" : ". " + line.last()));
    }
}
