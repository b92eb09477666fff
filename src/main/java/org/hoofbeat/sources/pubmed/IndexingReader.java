package org.hoofbeat.sources.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Indexing.Chemical;
import org.hoofbeat.model.literature.Indexing.Keyword;
import org.hoofbeat.model.literature.Indexing.MeshHeading;
import org.hoofbeat.model.literature.Indexing.Named;
import org.hoofbeat.model.literature.Indexing.Qualifier;
import org.hoofbeat.model.literature.Indexing.SupplementaryConcept;

/** What indexers and authors say an article is about. */
final class IndexingReader {
    private IndexingReader() {}

    static Indexing read(Element citation, Element article) {
        return new Indexing(
                types(article.child("PublicationTypeList")),
                headings(citation.child("MeshHeadingList")),
                citation.child("SupplMeshList").children("SupplMeshName").stream()
                        .map(name -> new SupplementaryConcept(named(name), name.attribute("Type")))
                        .toList(),
                citation.child("ChemicalList").children("Chemical").stream()
                        .map(one -> new Chemical(named(one.child("NameOfSubstance")), one.text("RegistryNumber")))
                        .toList(),
                keywords(citation),
                citation.texts("CitationSubset"),
                accessions(article.child("DataBankList")),
                citation.child("PersonalNameSubjectList").children("PersonalNameSubject").stream()
                        .map(IndexingReader::person)
                        .toList(),
                citation.child("GeneSymbolList").texts("GeneSymbol"));
    }

    static List<Named> types(Element list) {
        return list.children("PublicationType").stream()
                .map(IndexingReader::named)
                .toList();
    }

    static List<Keyword> keywords(Element citation) {
        List<Keyword> keywords = new ArrayList<>();
        for (Element list : citation.children("KeywordList")) {
            for (Element keyword : list.children("Keyword")) {
                if (!keyword.text().isEmpty()) {
                    keywords.add(new Keyword(keyword.text(), isMajor(keyword), list.attribute("Owner")));
                }
            }
        }
        return keywords;
    }

    private static List<MeshHeading> headings(Element list) {
        return list.children("MeshHeading").stream()
                .map(heading -> new MeshHeading(
                        named(heading.child("DescriptorName")),
                        isMajor(heading.child("DescriptorName")),
                        heading.children("QualifierName").stream()
                                .map(qualifier -> new Qualifier(named(qualifier), isMajor(qualifier)))
                                .toList()))
                .toList();
    }

    private static List<String> accessions(Element banks) {
        List<String> accessions = new ArrayList<>();
        for (Element bank : banks.children("DataBank")) {
            List<String> numbers = bank.child("AccessionNumberList").texts("AccessionNumber");
            if (numbers.isEmpty()) {
                accessions.add(bank.text("DataBankName"));
            }
            numbers.forEach(number -> accessions.add(bank.text("DataBankName") + "/" + number));
        }
        return accessions;
    }

    private static String person(Element person) {
        String given = person.text("ForeName");
        String family = person.text("LastName");
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static Named named(Element element) {
        return new Named(element.text(), element.attribute("UI"));
    }

    private static boolean isMajor(Element element) {
        return element.attribute("MajorTopicYN").equals("Y");
    }
}
