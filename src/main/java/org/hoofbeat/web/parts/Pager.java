package org.hoofbeat.web.parts;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Leads through a long list, one page at a time.
 *
 * @param page the page shown, 1 for the first
 * @param pages how many there are, at least 1
 * @param from number of the first entry shown, 1 for the first; 0 when there is none
 * @param to number of the last entry shown
 * @param total how many entries there are
 * @param address the address of a page
 */
public record Pager(int page, int pages, int from, int to, int total, IntFunction<String> address) {
    private static final int NEAR = 2;

    /** The pager for a list of so many entries. A page beyond the last is taken as the last, one below the first as the first. */
    public static Pager of(int wantedPage, int size, int total, IntFunction<String> address) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.clamp(wantedPage, 1, pages);
        int from = (page - 1) * size;
        return new Pager(page, pages, Math.min(total, from + 1), Math.min(total, from + size), total, address);
    }

    /** The entries of this page, out of all. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.max(0, from - 1), to);
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return pages > 1;
    }

    /** The pages that are offered by number: the first, the last, and those near this one; 0 stands for a gap. */
    public List<Integer> numbers() {
        int[] shown = IntStream.rangeClosed(1, pages)
                .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= NEAR)
                .toArray();
        return IntStream.range(0, shown.length)
                .boxed()
                .flatMap(i -> i > 0 && shown[i] > shown[i - 1] + 1
                        ? IntStream.of(0, shown[i]).boxed()
                        : IntStream.of(shown[i]).boxed())
                .toList();
    }
}
