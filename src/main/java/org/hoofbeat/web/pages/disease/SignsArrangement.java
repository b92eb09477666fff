package org.hoofbeat.web.pages.disease;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.diseases.SystemSigns;
import org.hoofbeat.web.text.Messages;

/** Chooses which signs of a disease are shown, and arranges them by body system. */
final class SignsArrangement {
    /** A page with no more signs than this shows them all and needs no filter. */
    static final int FEW = 12;

    /** So many signs of a body system are shown until the reader asks for all. */
    private static final int FIRST = 5;

    /** A list is not cut for the sake of so few. */
    private static final int NOT_WORTH_HIDING = 2;

    private final SignRows rows;

    SignsArrangement(SignRows rows) {
        this.rows = rows;
    }

    /**
     * Arranges the signs.
     *
     * @param filter a word that plain or medical names must contain; empty for no filter
     * @param all whether to show all
     */
    SignsView arrange(DiseaseFacts facts, String filter, boolean all, Messages messages) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        boolean complete = all || !wanted.isEmpty() || facts.signCount() <= FEW;
        List<SignsView.Group> groups = new ArrayList<>();
        int shown = 0;
        for (SystemSigns system : facts.systems()) {
            List<StatedTerm> matching = wanted.isEmpty()
                    ? system.signs()
                    : system.signs().stream()
                            .filter(sign -> matches(sign, wanted))
                            .toList();
            if (!matching.isEmpty()) {
                boolean whole = complete || matching.size() <= FIRST + NOT_WORTH_HIDING;
                List<SignRow> first = matching.stream()
                        .limit(whole ? matching.size() : FIRST)
                        .map(sign -> rows.row(sign, all, messages))
                        .toList();
                shown += first.size();
                groups.add(new SignsView.Group(
                        system.system().title(), "system-" + system.system().key(), matching.size(), first));
            }
        }
        List<SignRow> ruledOut = facts.ruledOut().stream()
                .filter(sign -> matches(sign, wanted))
                .map(sign -> rows.row(sign, all, messages))
                .toList();
        return new SignsView(facts.path(), facts.signCount(), shown, filter.strip(), all, groups, ruledOut);
    }

    private static boolean matches(StatedTerm sign, String wanted) {
        return sign.name().plain().toLowerCase(Locale.ROOT).contains(wanted)
                || sign.name().label().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
