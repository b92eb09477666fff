package org.hoofbeat.phenotype;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoofbeat.model.knowledge.Knowledge;

/** The rankers there are, by the name they are chosen by. The first is the one that is used when nobody chooses. */
public final class Rankers {
    private static final Map<String, Function<Knowledge, Ranker>> MAKERS = makers();

    private Rankers() {}

    /** All names, the usual ranker's first. */
    public static List<String> names() {
        return List.copyOf(MAKERS.keySet());
    }

    /** The ranker that pages, API and command line use. */
    public static Ranker usual(Knowledge knowledge) {
        return named(names().getFirst(), knowledge);
    }

    /**
     * The ranker of this name over the annotations of a pack. Making one costs far more than asking it; keep it.
     *
     * @throws UnknownRankerException when there is none
     */
    public static Ranker named(String name, Knowledge knowledge) {
        Function<Knowledge, Ranker> maker = MAKERS.get(name);
        if (maker == null) {
            throw new UnknownRankerException(name, names());
        }
        return maker.apply(knowledge);
    }

    private static Map<String, Function<Knowledge, Ranker>> makers() {
        Map<String, Function<Knowledge, Ranker>> makers = new LinkedHashMap<>();
        makers.put("likelihood", LikelihoodRanker::of);
        makers.put("floor", FloorRanker::of);
        return makers;
    }
}
