package org.hoofbeat.search.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of articles that can be searched, with PubMed's code for it and the tags by which people write it.
 *
 * <p>The last ones have codes of our own and no tag of PubMed's: diseases and genes that were found in an article, what it
 * cites, and how it stands.
 */
public enum Field {
    ALL("ALL", "All Fields", Reading.WORDS, "all", "all fields"),
    UID("UID", "UID", Reading.IDS, "uid", "pmid"),
    /** Subsets and properties, such as {@code medline}, {@code hasabstract}, {@code free full text}, {@code booksdocs}. */
    FILTER("FILT", "Filter", Reading.WHOLE, "filter", "filt", "sb", "subset"),
    TITLE("TITL", "Title", Reading.WORDS, "ti", "title"),
    TITLE_ABSTRACT("TIAB", "Title/Abstract", Reading.WORDS, "tiab", "title/abstract"),
    ABSTRACT("ABST", "Abstract", Reading.WORDS, "ab", "abstract"),
    TEXT_WORD("WORD", "Text Word", Reading.WORDS, "tw", "text word", "text words"),
    /** Headings, alone and with a qualifier behind a slash: {@code marfan syndrome}, {@code marfan syndrome/genetics}. */
    MESH("MESH", "MeSH Terms", Reading.WHOLE, "mh", "mesh", "mesh terms"),
    MAJOR("MAJR", "MeSH Major Topic", Reading.WHOLE, "majr", "mesh major topic"),
    SUBHEADING("SUBH", "MeSH Subheading", Reading.WHOLE, "sh", "subheading", "mesh subheading"),
    /** Substances and supplementary concepts, rare diseases among them. */
    SUPPLEMENTARY("SUBS", "Supplementary Concept", Reading.WHOLE, "nm", "supplementary concept", "substance name"),
    NUMBER("ECNO", "EC/RN Number", Reading.WHOLE, "rn", "ec/rn number"),
    TYPE("PTYP", "Publication Type", Reading.WHOLE, "pt", "publication type", "ptyp"),
    /** By three letters and by the English name. */
    LANGUAGE("LANG", "Language", Reading.WHOLE, "la", "language", "lang"),
    /** Persons as {@code gandour jt}, {@code gandour jackson t} and {@code gandour} alone. */
    AUTHOR("AUTH", "Author", Reading.WHOLE, "au", "author", "auth"),
    FIRST_AUTHOR("FAUT", "Author - First", Reading.WHOLE, "1au", "first author", "author - first"),
    LAST_AUTHOR("LAUT", "Author - Last", Reading.WHOLE, "lastau", "last author", "author - last"),
    FULL_AUTHOR("FULL", "Author - Full", Reading.WHOLE, "fau", "full author name", "author - full"),
    GROUP("COLN", "Author - Corporate", Reading.WORDS, "cn", "corporate author", "author - corporate"),
    AUTHOR_ID("AUID", "Author - Identifier", Reading.WHOLE, "auid", "author - identifier"),
    INVESTIGATOR("FINV", "Investigator", Reading.WHOLE, "ir", "investigator", "fir"),
    EDITOR("ED", "Editor", Reading.WHOLE, "ed", "editor"),
    AFFILIATION("AFFL", "Affiliation", Reading.WORDS, "ad", "affiliation", "affl"),
    /** By its title, its abbreviations and its ISSNs. */
    JOURNAL("JOUR", "Journal", Reading.WHOLE, "ta", "journal", "jour", "jid", "is"),
    VOLUME("VOL", "Volume", Reading.WHOLE, "vi", "volume"),
    ISSUE("ISS", "Issue", Reading.WHOLE, "ip", "issue"),
    /** The whole of it, and the first page alone. */
    PAGE("PAGE", "Pagination", Reading.WHOLE, "pg", "pagination", "page"),
    COUNTRY("CNTY", "Place of Publication", Reading.WHOLE, "pl", "place of publication"),
    PUBLISHED("PDAT", "Date - Publication", Reading.DATE, "dp", "pdat", "date - publication", "publication date"),
    PRINTED("PPDT", "Print Publication Date", Reading.DATE, "ppdat", "print publication date"),
    ELECTRONIC("EPDT", "Electronic Publication Date", Reading.DATE, "epdat", "electronic publication date"),
    ENTERED("EDAT", "Date - Entry", Reading.DATE, "edat", "date - entry", "entry date", "entrez date"),
    CREATED("CRDT", "Date - Create", Reading.DATE, "crdt", "date - create", "create date", "dcom"),
    COMPLETED("CDAT", "Date - Completion", Reading.DATE, "cdat", "date - completion", "completion date"),
    MODIFIED("MDAT", "Date - Modification", Reading.DATE, "lr", "mdat", "date - modification", "modification date"),
    INDEXED("MHDA", "Date - MeSH", Reading.DATE, "mhda", "date - mesh", "mesh date"),
    KEYWORD("OTRM", "Other Term", Reading.WORDS, "ot", "other term", "otrm"),
    GRANT("GRNT", "Grants and Funding", Reading.WHOLE, "gr", "grants and funding", "grant number", "grnt"),
    /** DOI, number in PubMed Central and the publisher's own, all in one. */
    ARTICLE_ID("AID", "Article Identifier", Reading.WHOLE, "aid", "article identifier", "doi", "pmc", "pmcid", "mid"),
    PUBLISHER_ID("PID", "Publisher ID", Reading.WHOLE, "pid", "publisher id"),
    LOCATION_ID("LID", "Location ID", Reading.WHOLE, "lid", "location id"),
    ACCESSION("SI", "Secondary Source ID", Reading.WHOLE, "si", "secondary source id"),
    SUBJECT(
            "PS",
            "Subject - Personal Name",
            Reading.WHOLE,
            "ps",
            "personal name as subject",
            "subject - personal name"),
    ORIGINAL_TITLE("TT", "Transliterated Title", Reading.WORDS, "tt", "transliterated title"),
    CONFLICTS("COIS", "Conflict of Interest Statements", Reading.WORDS, "cois", "conflict of interest statements"),
    BOOK("BOOK", "Book", Reading.WHOLE, "book"),
    ISBN("ISBN", "ISBN", Reading.WHOLE, "isbn"),
    PUBLISHER("PUBN", "Publisher", Reading.WORDS, "pubn", "publisher"),

    /** Diseases that the article names, as CURIEs: {@code MONDO:0007947}. */
    DISEASE("HBDI", "Disease", Reading.IDS, "disease"),
    /** Genes that the article names, by their symbols. */
    GENE("HBGE", "Gene", Reading.IDS, "gene"),
    /** PubMed numbers of what the article cites. */
    CITES("HBCI", "Cites", Reading.IDS, "cites"),
    /** Names of {@link org.hoofbeat.model.literature.Standing}. */
    STANDING("HBST", "Standing", Reading.IDS, "standing");

    /** How a field's texts are taken. */
    public enum Reading {
        /** Word by word, in order: words, phrases, nearness. */
        WORDS,
        /** As whole values, case, accents and punctuation aside. */
        WHOLE,
        /** As identifiers, letter for letter. */
        IDS,
        /** As days. */
        DATE
    }

    private final String code;
    private final String fullName;
    private final Reading reading;
    private final List<String> tags;

    Field(String code, String fullName, Reading reading, String... tags) {
        this.code = code;
        this.fullName = fullName;
        this.reading = reading;
        this.tags = List.of(tags);
    }

    /** PubMed's code: {@code TIAB}. */
    public String code() {
        return code;
    }

    /** PubMed's name for people: {@code Title/Abstract}. */
    public String fullName() {
        return fullName;
    }

    public Reading reading() {
        return reading;
    }

    /** What people write in brackets, in lower case; the shortest first. */
    public List<String> tags() {
        return tags;
    }

    /** Whether PubMed has it too. */
    public boolean isPubMeds() {
        return !code.startsWith("HB");
    }

    /** The field of a tag, code or full name, in whatever case. */
    public static Optional<Field> find(String tag) {
        String plain = tag.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.tags.contains(plain)
                        || field.code.toLowerCase(Locale.ROOT).equals(plain)
                        || field.fullName.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
