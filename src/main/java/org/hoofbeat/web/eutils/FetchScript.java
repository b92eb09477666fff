package org.hoofbeat.web.eutils;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.model.literature.Article;

/** {@code efetch}: whole records. What came in as XML goes out as it came. */
final class FetchScript implements Script {
    private static final long USUAL = 10_000;
    private static final String DOCTYPE =
            "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\""
                    + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">";
    /** Of records that were loaded as they looked before 2018. */
    private static final String DOCTYPE_BEFORE =
            "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2015//EN\""
                    + " \"http://www.ncbi.nlm.nih.gov/corehtml/query/DTD/pubmed_150101.dtd\">";

    private static final String DOCTYPE_LIST = "<!DOCTYPE IdList>";
    private static final String DOCTYPE_ERROR = "<!DOCTYPE eFetchResult PUBLIC \"-//NLM//DTD efetch 20131226//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20131226/efetch.dtd\">";

    private final Literature literature;
    private final Selection selection;

    FetchScript(Literature literature) {
        this.literature = literature;
        this.selection = new Selection(literature);
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        if (!Selection.isMade(params)) {
            throw new ScriptException("ID list is empty! Possibly it has no correct IDs.");
        }
        List<String> ids = selection.ids(params, USUAL);
        String type = params.get("rettype").toLowerCase(Locale.ROOT);
        boolean xml = params.get("retmode").toLowerCase(Locale.ROOT).contains("xml");
        return switch (type) {
            case "uilist" -> xml ? listXml(ids) : Answer.text(out -> list(ids, out));
            case "medline", "nbib" -> Answer.text(out -> medline(ids, out));
            case "abstract", "docsum" -> xml ? articles(ids) : Answer.text(out -> abstracts(ids, out));
            default -> articles(ids);
        };
    }

    private Answer articles(List<String> ids) {
        boolean before = ids.stream()
                .map(literature::findXml)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(xml -> xml.contains("<DateCreated>"))
                .isPresent();
        return Answer.xml(before ? DOCTYPE_BEFORE : DOCTYPE, out -> {
            out.write("<PubmedArticleSet>");
            for (String id : ids) {
                Optional<String> article = isNumber(id) ? literature.findXml(id) : Optional.empty();
                if (article.isPresent()) {
                    out.write('\n');
                    out.write(article.get());
                }
            }
            out.write("</PubmedArticleSet>\n");
        });
    }

    private static Answer listXml(List<String> ids) {
        return Answer.xml(DOCTYPE_LIST, out -> {
            out.write("<IdList>\n");
            for (String id : ids) {
                out.write("  " + Xml.element("Id", id) + "\n");
            }
            out.write("</IdList>\n");
        });
    }

    private static void list(List<String> ids, Writer out) throws IOException {
        for (String id : ids) {
            out.write(id + "\n");
        }
    }

    private void medline(List<String> ids, Writer out) throws IOException {
        for (String id : ids) {
            Optional<Article> article = find(id);
            out.write('\n');
            out.write(article.isPresent() ? MedlineText.of(article.get()) : absent(id));
        }
    }

    private void abstracts(List<String> ids, Writer out) throws IOException {
        int number = 0;
        for (String id : ids) {
            Optional<Article> article = find(id);
            number++;
            out.write(article.isPresent() ? AbstractText.of(number, article.get()) : number + ". " + absent(id));
            out.write("\n\n");
        }
    }

    private static String absent(String id) {
        String shown = id.replaceAll("\\p{Cntrl}", " ");
        return "id: " + shown + " Error occurred: The following PMID is not available: " + shown + "\n";
    }

    private Optional<Article> find(String id) {
        return isNumber(id) ? literature.find(id) : Optional.empty();
    }

    private static boolean isNumber(String id) {
        return id.matches("\\d{1,10}");
    }

    @Override
    public Answer error(Params params, String message) {
        return Answer.xml(DOCTYPE_ERROR, "<eFetchResult>\n\t" + Xml.element("ERROR", message) + "\n</eFetchResult>\n")
                .withStatus(400);
    }
}
