package org.hoofbeat.web.editorial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.diseases.editorial.PublishedTexts;
import org.hoofbeat.diseases.editorial.ShownSection;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.notices.Hit;
import org.hoofbeat.notices.NotWatchableException;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** What people write about a disease can be followed: {@code id=MONDO:0003614}. A text that changed is news again. */
@Component
final class WatchedTexts implements Watched {
    private static final String ID = "id=";
    private static final int SUMMARY = 400;

    private final PublishedTexts texts;
    private final DiseaseNames names;

    WatchedTexts(PublishedTexts texts, DiseaseNames names) {
        this.texts = texts;
        this.names = names;
    }

    @Override
    public String kind() {
        return "disease";
    }

    @Override
    public String tidy(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(ID))
                .map(part -> part.substring(ID.length()).replace("%3A", ":").replace("%3a", ":"))
                .flatMap(id -> names.findCanonical(id).stream())
                .findFirst()
                .map(disease -> ID + disease)
                .orElseThrow(() ->
                        new NotWatchableException("A disease is followed by its identifier, such as id=MONDO:0003614"));
    }

    @Override
    public String title(String query, Locale language) {
        return names.of(disease(query));
    }

    @Override
    public String page(String query) {
        return "/disease/" + disease(query);
    }

    @Override
    public List<Hit> newest(String query, int most, Locale language) {
        Curie disease = disease(query);
        return texts.get(disease, language.getLanguage()).sections().stream()
                .sorted(Comparator.comparing(ShownSection::updated).reversed())
                .limit(most)
                .map(text -> hit(disease, text, language))
                .toList();
    }

    private Hit hit(Curie disease, ShownSection text, Locale language) {
        Messages messages = Messages.of(Language.negotiate(language.toLanguageTag()));
        String heading = messages.text("section." + text.kind().key());
        String credit =
                switch (text.origin()) {
                    case Origin.Imported from -> from.source() + ", " + from.licence() + ", " + from.url();
                    case Origin.Written _, Origin.Shipped _ -> messages.text("follow.credit", text.reviewer());
                };
        return new Hit(
                "text-" + text.id() + "-" + text.updated().toEpochMilli(),
                names.of(disease) + ": " + heading,
                "/disease/" + disease,
                text.updated(),
                shortened(text.plain().strip()),
                credit);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    private static Curie disease(String query) {
        return Curie.parse(query.substring(ID.length()));
    }
}
