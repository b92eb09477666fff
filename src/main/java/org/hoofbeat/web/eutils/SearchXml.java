package org.hoofbeat.web.eutils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.hoofbeat.literature.query.Remarks;

/** What esearch found, as XML. */
final class SearchXml {
    static final String DOCTYPE = "<!DOCTYPE eSearchResult PUBLIC \"-//NLM//DTD esearch 20060628//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd\">";

    private SearchXml() {}

    /** Hands over numbers one by one. */
    interface Numbers {
        void forEach(Consumer<String> each);
    }

    static void write(SearchScript.Found found, Numbers ids, Writer out) throws IOException {
        out.write("<eSearchResult>" + Xml.element("Count", Long.toString(found.count()))
                + Xml.element("RetMax", Long.toString(found.rows()))
                + Xml.element("RetStart", Long.toString(found.start())));
        if (found.key() > 0) {
            out.write(Xml.element("QueryKey", Integer.toString(found.key()))
                    + Xml.element("WebEnv", found.environment()));
        }
        if (found.rows() == 0) {
            out.write("<IdList/>");
        } else {
            out.write("<IdList>\n");
            try {
                ids.forEach(id -> line(Xml.element("Id", id) + "\n", out));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
            out.write("</IdList>");
        }
        var mappings = found.translation().mappings();
        if (mappings.isEmpty()) {
            out.write("<TranslationSet/>");
        } else {
            out.write("<TranslationSet>");
            for (var mapping : mappings) {
                out.write("<Translation>     " + Xml.element("From", mapping.from()) + "     "
                        + Xml.element("To", mapping.to()) + "    </Translation>");
            }
            out.write("</TranslationSet>");
        }
        out.write(Xml.element("QueryTranslation", found.translation().text()));
        out.write(remarks(found.translation().remarks()));
        out.write("</eSearchResult>");
    }

    private static void line(String text, Writer out) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String remarks(Remarks remarks) {
        var text = new StringBuilder();
        if (remarks.hasErrors()) {
            text.append("<ErrorList>");
            add("PhraseNotFound", remarks.phrasesNotFound(), text);
            add("FieldNotFound", remarks.fieldsNotFound(), text);
            text.append("</ErrorList>");
        }
        if (remarks.hasWarnings()) {
            text.append("<WarningList>");
            add("PhraseIgnored", remarks.phrasesIgnored(), text);
            add("QuotedPhraseNotFound", remarks.quotedPhrasesNotFound(), text);
            add("OutputMessage", remarks.messages(), text);
            text.append("</WarningList>");
        }
        return text.toString();
    }

    private static void add(String name, List<String> values, StringBuilder text) {
        values.forEach(value -> text.append(Xml.element(name, value)));
    }
}
