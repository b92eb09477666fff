package org.hoofbeat.sources.medquad;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.XmlSource;

/** Reads one page of MedQuAD. */
public final class MedquadReader {
    private static final int LONGEST_NAME = 500;

    private final SourceText text;
    private final XMLStreamReader xml;
    private final Consumer<Rejection> rejections;
    private final List<String> synonyms = new ArrayList<>();
    private final List<Curie> concepts = new ArrayList<>();
    private final List<MedquadPage.Answer> answers = new ArrayList<>();
    private String source = "";
    private String url = "";
    private String title = "";
    private String questionType = "";
    private String question = "";
    private boolean seen;

    private MedquadReader(SourceText text, XMLStreamReader xml, Consumer<Rejection> rejections) {
        this.text = text;
        this.xml = xml;
        this.rejections = rejections;
    }

    /**
     * Reads a document, at most 16 MB.
     *
     * @param rejections receives a page that has no title or no usable address
     * @throws MalformedSourceException when it is no document of MedQuAD
     */
    public static void read(SourceText text, Consumer<MedquadPage> pages, Consumer<Rejection> rejections) {
        XmlSource.readRecord(text, xml -> new MedquadReader(text, xml, rejections).read(pages));
    }

    private void read(Consumer<MedquadPage> pages) throws XMLStreamException {
        while (xml.hasNext()) {
            if (XmlSource.next(text, xml) == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            }
        }
        if (title.isEmpty()) {
            reject("the page has no title (Focus)");
        } else if (!isWebAddress(url)) {
            reject("the page's address '" + cut(url) + "' is not one of the web");
        } else {
            pages.accept(new MedquadPage(source, url, title, synonyms, concepts, answers));
        }
    }

    private void begin(String element) throws XMLStreamException {
        if (!seen && !element.equals("Document")) {
            throw XmlSource.malformed(text, xml, "expected a Document of MedQuAD, found '" + cut(element) + "'");
        }
        seen = true;
        switch (element) {
            case "Document" -> {
                source = XmlSource.attribute(xml, "source").strip();
                url = XmlSource.attribute(xml, "url").strip();
            }
            case "Focus" -> title = name();
            case "Synonym" -> synonyms.add(name());
            case "CUI" ->
                Curie.findIn("UMLS:" + XmlSource.textOf(text, xml).strip()).ifPresent(concepts::add);
            case "Question" -> {
                questionType = XmlSource.attribute(xml, "qtype").strip();
                question = XmlSource.textOf(text, xml).strip();
            }
            case "Answer" -> answer();
            default -> {
                // Everything else only groups, or says what kind of concept it is.
            }
        }
    }

    private void answer() throws XMLStreamException {
        String answer = XmlSource.textOf(text, xml).strip();
        if (!answer.isEmpty()) {
            answers.add(new MedquadPage.Answer(questionType, question, answer));
        }
        questionType = "";
        question = "";
    }

    private String name() throws XMLStreamException {
        return XmlSource.textOf(text, xml).strip().replaceAll("\\s+", " ");
    }

    private void reject(String reason) {
        rejections.accept(new Rejection(text.name(), 0, reason));
    }

    private static boolean isWebAddress(String address) {
        try {
            var parsed = new URI(address);
            return parsed.getHost() != null
                    && String.valueOf(parsed.getScheme()).matches("(?i)https?");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String cut(String value) {
        String visible = value.replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME) + "…";
    }
}
