package org.hoofbeat.literature.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A field of an article that a query can name, with the names that PubMed gives it. */
public enum SearchField {
    ALL("ALL", "All Fields", Kind.TEXT, "all", "every field"),
    UID("UID", "UID", Kind.NUMBER, "pmid", "the PubMed number"),
    FILTER("FILT", "Filter", Kind.FILTER, "sb,subset", "ready-made selections of articles"),
    TITLE("TITL", "Title", Kind.TEXT, "ti", "words of the title"),
    MESH("MESH", "MeSH Terms", Kind.VALUE, "mh,mesh term", "medical subject headings"),
    MAJOR("MAJR", "MeSH Major Topic", Kind.VALUE, "", "headings that are an article's main topics"),
    JOURNAL("JOUR", "Journal", Kind.VALUE, "ta,so", "title, abbreviation or ISSN of the journal"),
    AFFILIATION("AFFL", "Affiliation", Kind.TEXT, "ad", "where authors work"),
    REGISTRY("ECNO", "EC/RN Number", Kind.VALUE, "rn", "registry and enzyme numbers of substances"),
    SUBSTANCE("SUBS", "Supplementary Concept", Kind.VALUE, "nm,substance name", "substances and rare diseases beside the headings"),
    PUBLISHED("PDAT", "Date - Publication", Kind.DATE, "dp,publication date,date of publication", "when it was published"),
    ENTERED("EDAT", "Date - Entry", Kind.DATE, "entry date,entrez date,date - entrez", "when it came into the database"),
    VOLUME("VOL", "Volume", Kind.VALUE, "vi", "volume of the journal"),
    PAGES("PAGE", "Pagination", Kind.VALUE, "pg", "pages, or the first of them"),
    TYPE("PTYP", "Publication Type", Kind.VALUE, "pt", "what sort of article it is"),
    LANGUAGE("LANG", "Language", Kind.VALUE, "la", "language of the article"),
    ISSUE("ISS", "Issue", Kind.VALUE, "ip", "issue of the volume"),
    SUBHEADING("SUBH", "MeSH Subheading", Kind.VALUE, "sh,mesh subheadings,subheading", "aspects of headings"),
    SECONDARY("SI", "Secondary Source ID", Kind.VALUE, "", "accession numbers in other databases"),
    INDEXED("MHDA", "Date - MeSH", Kind.DATE, "mesh date", "when headings were assigned"),
    TITLE_ABSTRACT("TIAB", "Title/Abstract", Kind.TEXT, "", "words of title, abstract and keywords"),
    OTHER_TERM("OTRM", "Other Term", Kind.TEXT, "ot,other terms,keyword", "keywords of authors"),
    CORPORATE("COLN", "Author - Corporate", Kind.TEXT, "cn,corporate author", "groups among the authors"),
    PLACE("CNTY", "Place of Publication", Kind.VALUE, "pl", "country of the journal"),
    ACTION("PAPX", "Pharmacological Action", Kind.VALUE, "pa", "what substances do"),
    GRANT("GRNT", "Grants and Funding", Kind.TEXT, "gr,grant number", "grant numbers and who paid"),
    MODIFIED("MDAT", "Date - Modification", Kind.DATE, "lr,modification date", "when the record last changed"),
    COMPLETED("CDAT", "Date - Completion", Kind.DATE, "dcom,completion date", "when the record was completed"),
    PUBLISHER_ID("PID", "Publisher ID", Kind.VALUE, "", "number that the publisher gave"),
    FIRST_AUTHOR("FAUT", "Author - First", Kind.NAME, "1au,first author,first author name", "the first author"),
    AUTHOR("FULL", "Author", Kind.NAME, "au,auth,fau,full author name,author name", "authors"),
    INVESTIGATOR("FINV", "Investigator", Kind.NAME, "ir,fir,full investigator name", "investigators of a group"),
    ORIGINAL_TITLE("TT", "Transliterated Title", Kind.TEXT, "", "the title in its own language"),
    LAST_AUTHOR("LAUT", "Author - Last", Kind.NAME, "lastau,last author,last author name", "the last author"),
    PRINTED("PPDT", "Print Publication Date", Kind.DATE, "", "when it was printed"),
    ELECTRONIC("EPDT", "Electronic Publication Date", Kind.DATE, "", "when it appeared on the net"),
    LOCATION("LID", "Location ID", Kind.VALUE, "", "DOI or publisher's number instead of pages"),
    CREATED("CRDT", "Date - Create", Kind.DATE, "create date", "when the record was made"),
    BOOK("BOOK", "Book", Kind.TEXT, "", "title of the book"),
    EDITOR("ED", "Editor", Kind.NAME, "", "editors of a book"),
    ISBN("ISBN", "ISBN", Kind.VALUE, "", "number of a book"),
    PUBLISHER("PUBN", "Publisher", Kind.TEXT, "", "publisher of a book"),
    AUTHOR_CLUSTER("AUCL", "Author Cluster ID", Kind.VALUE, "", "not used here"),
    EXTENDED_ID("EID", "Extended PMID", Kind.NUMBER, "", "the PubMed number"),
    SOURCE("DSO", "DSO", Kind.VALUE, "", "not used here"),
    AUTHOR_ID("AUID", "Author - Identifier", Kind.VALUE, "author identifier", "ORCID of an author"),
    SUBJECT("PS", "Subject - Personal Name", Kind.NAME, "personal name as subject", "whom an article is about"),
    CONFLICTS("COIS", "Conflict of Interest Statements", Kind.TEXT, "conflict of interest statement", "what authors declare"),
    TEXT_WORD("WORD", "Text Word", Kind.TEXT, "tw,text words", "words of title, abstract, headings and keywords"),
    FIRST_PUBLISHED("P1DAT", "P1DAT", Kind.DATE, "", "when it was first published"),
    ARTICLE_ID("AID", "Article Identifier", Kind.VALUE, "doi,pmcid,pmc", "DOI, PMC and publisher's numbers"),
    JOURNAL_ID("JID", "NLM Unique ID", Kind.VALUE, "", "number of the journal in the library's catalogue");

    /** How a field's content is looked for. */
    public enum Kind {
        /** Words in order. */
        TEXT,
        /** Whole values. */
        VALUE,
        /** Names of persons. */
        NAME,
        /** Days. */
        DATE,
        /** Whole numbers. */
        NUMBER,
        /** Names of selections. */
        FILTER
    }

    private static final Map<String, SearchField> BY_TAG = byTag();

    private final String code;
    private final String fullName;
    private final Kind kind;
    private final List<String> tags;
    private final String description;

    SearchField(String code, String fullName, Kind kind, String tags, String description) {
        this.code = code;
        this.fullName = fullName;
        this.kind = kind;
        this.tags = tags.isEmpty() ? List.of() : List.of(tags.split(","));
        this.description = description;
    }

    private static Map<String, SearchField> byTag() {
        Map<String, SearchField> map = new HashMap<>();
        for (SearchField field : values()) {
            map.put(field.code.toLowerCase(Locale.ROOT), field);
            map.put(field.fullName.toLowerCase(Locale.ROOT), field);
            field.tags.forEach(tag -> map.put(tag, field));
        }
        return map;
    }

    /** The field of a tag, in any of the ways PubMed writes it and in any case. */
    public static Optional<SearchField> find(String tag) {
        return Optional.ofNullable(
                BY_TAG.get(tag.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    /** The fields that einfo lists, in its order. */
    public static List<SearchField> listed() {
        return Arrays.stream(values()).filter(field -> field.ordinal() < ARTICLE_ID.ordinal()).toList();
    }

    /** Its name of a few capitals: {@code TIAB}. */
    public String code() {
        return code;
    }

    /** Its name in translations of queries: {@code Title/Abstract}. */
    public String fullName() {
        return fullName;
    }

    public Kind kind() {
        return kind;
    }

    /** What it holds, in a few words. */
    public String description() {
        return description;
    }

    /** Whether words can be asked to stand near each other in it. */
    public boolean hasNearness() {
        return this == TITLE || this == TITLE_ABSTRACT || this == AFFILIATION;
    }

    /** Whether it holds subject headings, which have narrower ones below them. */
    public boolean isHeading() {
        return this == MESH || this == MAJOR;
    }
}
