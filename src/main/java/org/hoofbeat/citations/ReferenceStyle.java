package org.hoofbeat.citations;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hoofbeat.model.citation.Citation;

/**
 * Lays references out, after the style {@code hoofbeat.csl}: numbered, names as the source writes them, dates as ISO 8601
 * writes them. Safe for all threads. The last few thousand references stay in memory.
 */
public final class ReferenceStyle {
    /** Stands where the links go while the style is at work; no citation can contain it. */
    private static final String LINKS = "\uE000";

    private static final int KEPT = 4096;

    private final String style;
    private final String words;
    private final Map<Citation, ReferenceText> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Citation, ReferenceText> eldest) {
            return size() > KEPT;
        }
    };

    private ReferenceStyle(String style, String words) {
        this.style = style;
        this.words = words;
    }

    /**
     * The style with the words of a language.
     *
     * @param language {@code en} or {@code es}; any other gets English
     */
    public static ReferenceStyle in(String language) {
        return new ReferenceStyle(
                resource("hoofbeat.csl"), resource(language.equals("es") ? "locale-es.xml" : "locale-en.xml"));
    }

    /** How one work reads in a list of references. */
    public ReferenceText layOut(Citation work) {
        return layOut(List.of(work)).getFirst();
    }

    /** How each of these works reads, in their order. */
    public List<ReferenceText> layOut(List<Citation> works) {
        List<ReferenceText> texts = new ArrayList<>();
        List<Citation> missing = new ArrayList<>();
        synchronized (kept) {
            works.stream().distinct().filter(work -> !kept.containsKey(work)).forEach(missing::add);
        }
        Map<Citation, ReferenceText> fresh = render(missing);
        synchronized (kept) {
            for (Citation work : works) {
                ReferenceText text = fresh.get(work);
                // Another thread may have pushed it out in between.
                texts.add(text == null ? kept.computeIfAbsent(work, this::renderOne) : text);
            }
            kept.putAll(fresh);
        }
        return List.copyOf(texts);
    }

    private ReferenceText renderOne(Citation work) {
        return Objects.requireNonNull(render(List.of(work)).get(work));
    }

    private Map<Citation, ReferenceText> render(List<Citation> works) {
        Map<Citation, ReferenceText> texts = new LinkedHashMap<>();
        if (works.isEmpty()) {
            return texts;
        }
        List<CSLItemData> items = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            List<ReferenceLink> links = ReferenceLink.of(works.get(i));
            items.add(CslItems.of(String.valueOf(i), works.get(i))
                    .URL(links.isEmpty() ? null : LINKS)
                    .build());
        }
        CSL engine = engine(new ListItemDataProvider(items));
        engine.registerCitationItems(items.stream().map(CSLItemData::getId).toList(), true);
        String[] lines = engine.makeBibliography().getEntries();
        for (int i = 0; i < works.size(); i++) {
            texts.put(works.get(i), split(lines[i].strip(), ReferenceLink.of(works.get(i))));
        }
        return texts;
    }

    private static ReferenceText split(String line, List<ReferenceLink> links) {
        int place = line.indexOf(LINKS);
        if (place < 0) {
            return new ReferenceText(line, links, "");
        }
        String after = line.substring(place + LINKS.length()).strip();
        return new ReferenceText(
                line.substring(0, place).strip(),
                links,
                after.startsWith(".") ? after.substring(1).strip() : after);
    }

    private CSL engine(ItemDataProvider items) {
        try {
            CSL engine = new CSLBuilder()
                    .itemDataProvider(items)
                    .localeProvider(language -> words)
                    .style(style)
                    .lang("en-US")
                    .build();
            engine.setOutputFormat("text");
            return engine;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the style of references cannot be read", unreadable);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReferenceStyle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read from the program", unreadable);
        }
    }
}
