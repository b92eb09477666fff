package org.hoofbeat.literature.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;

/**
 * Finds the article that a citation means. Everything that is written has to fit; where nothing fits, one part may be wrong, if at
 * least two others fit and they leave one article only.
 */
public final class CitationMatcher {
    private static final int FEWEST_PARTS = 2;

    private final LiteratureIndex index;

    public CitationMatcher(LiteratureIndex index) {
        this.index = index;
    }

    public CitationMatch match(WrittenCitation citation) {
        if (!citation.journal().isEmpty() && index.frequency(Field.JOURNAL, citation.journal()) == 0) {
            return new CitationMatch.UnknownJournal();
        }
        List<LiteratureQuery> parts = parts(citation);
        if (parts.isEmpty()) {
            return new CitationMatch.NotFound();
        }
        CitationMatch exact = find(parts);
        if (!(exact instanceof CitationMatch.NotFound) || parts.size() <= FEWEST_PARTS) {
            return exact;
        }
        List<String> near = new ArrayList<>();
        for (int i = citation.journal().isEmpty() ? 0 : 1; i < parts.size(); i++) {
            List<LiteratureQuery> others = new ArrayList<>(parts);
            others.remove(i);
            if (find(others) instanceof CitationMatch.Found(String pmid)) {
                near.add(pmid);
            }
        }
        List<String> different = near.stream().distinct().toList();
        return different.isEmpty()
                ? exact
                : different.size() == 1
                        ? new CitationMatch.Found(different.getFirst())
                        : new CitationMatch.Ambiguous(different.size());
    }

    private static List<LiteratureQuery> parts(WrittenCitation citation) {
        List<LiteratureQuery> parts = new ArrayList<>();
        add(Field.JOURNAL, citation.journal(), parts);
        if (citation.year().matches("[12]\\d{3}")) {
            int year = Integer.parseInt(citation.year());
            parts.add(
                    new LiteratureQuery.Between(Field.PUBLISHED, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        add(Field.VOLUME, citation.volume(), parts);
        add(Field.PAGE, citation.firstPage(), parts);
        if (!citation.author().isEmpty()) {
            parts.add(new LiteratureQuery.Prefix(Field.AUTHOR, citation.author()));
        }
        return parts;
    }

    private static void add(Field field, String text, List<LiteratureQuery> parts) {
        if (!text.isEmpty()) {
            parts.add(new LiteratureQuery.Term(field, text));
        }
    }

    private CitationMatch find(List<LiteratureQuery> parts) {
        LiteraturePage page = index.search(LiteratureRequest.of(new LiteratureQuery.And(parts), 1));
        if (page.total() == 0) {
            return new CitationMatch.NotFound();
        }
        return page.total() == 1
                ? new CitationMatch.Found(page.pmids().getFirst())
                : new CitationMatch.Ambiguous(page.total());
    }
}
