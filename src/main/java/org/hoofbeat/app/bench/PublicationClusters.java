package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cases that share a publication, directly or through a third case, put together: they were written up by the same people
 * about the same families, so they are one observation and not many.
 */
final class PublicationClusters {
    private PublicationClusters() {}

    /** The clusters, each as the positions of its cases in the list; a case without a publication stands alone. */
    static List<int[]> of(List<CaseRank> cases) {
        return ofPublications(cases.stream().map(CaseRank::publications).toList());
    }

    /** The same from each case's publications alone. */
    static List<int[]> ofPublications(List<Set<String>> publications) {
        int[] leader = new int[publications.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String publication : publications.get(i)) {
                Integer first = firstWith.putIfAbsent(publication, i);
                if (first != null) {
                    leader[find(leader, i)] = find(leader, first);
                }
            }
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            members.computeIfAbsent(find(leader, i), _ -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int find(int[] leader, int member) {
        int root = member;
        while (leader[root] != root) {
            root = leader[root];
        }
        int step = member;
        while (leader[step] != root) {
            int next = leader[step];
            leader[step] = root;
            step = next;
        }
        return root;
    }
}
