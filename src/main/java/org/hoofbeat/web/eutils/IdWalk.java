package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;

/** Walks over what a search finds, from any place and without an end. */
final class IdWalk {
    private static final int PAGE = 10_000;

    private final LiteratureIndex index;

    IdWalk(LiteratureIndex index) {
        this.index = index;
    }

    List<String> list(LiteratureQuery query, LiteratureSort sort, long start, long rows) {
        List<String> ids = new ArrayList<>();
        walk(query, sort, start, rows, ids::add);
        return ids;
    }

    void walk(LiteratureQuery query, LiteratureSort sort, long start, long rows, Consumer<String> each) {
        if (rows <= 0) {
            return;
        }
        if (start + rows <= PAGE) {
            index.search(new LiteratureRequest(query, List.of(), sort, (int) start, "", (int) rows, List.of()))
                    .pmids()
                    .forEach(each);
            return;
        }
        String cursor = LiteratureRequest.FIRST;
        long place = 0;
        long end = rows > Long.MAX_VALUE - start ? Long.MAX_VALUE : start + rows;
        while (place < end) {
            LiteraturePage page =
                    index.search(new LiteratureRequest(query, List.of(), sort, 0, cursor, PAGE, List.of()));
            for (String id : page.pmids()) {
                if (place >= start && place < end) {
                    each.accept(id);
                }
                place++;
            }
            if (page.pmids().isEmpty() || page.next().equals(cursor)) {
                return;
            }
            cursor = page.next();
        }
    }
}
