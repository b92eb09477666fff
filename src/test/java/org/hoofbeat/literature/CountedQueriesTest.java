package org.hoofbeat.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.literature.translation.Translator;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.literature.ArticleDocuments;
import org.hoofbeat.search.solr.SolrLiteratureIndex;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.pubmed.ArticleRecord;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries over real records, each counted twice: by the index, and by a plain look at every parsed record. Skipped where the
 * development data is absent.
 */
class CountedQueriesTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 30);
    private static final Map<String, Article> SHELF = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static SolrLiteratureIndex index;
    private static PlainIndex plain;

    @BeforeAll
    static void load() throws IOException {
        Path file = DevelopmentData.file("pubmed/medline16n0902.xml.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            ArticleRecords.read(
                    new SourceText("development", new ByteArrayInputStream(in.readAllBytes())),
                    record -> {
                        if (record instanceof ArticleRecord.Present present) {
                            SHELF.put(present.article().pmid(), present.article());
                        }
                    },
                    rejected -> {
                        throw new IllegalStateException(rejected.toString());
                    });
        }
        plain = new PlainIndex(new ArrayList<>(SHELF.values()));
        index = SolrLiteratureIndex.open(
                SearchSettings.embedded(folder), "test", pmid -> Optional.ofNullable(SHELF.get(pmid)));
        index.writing()
                .write(SHELF.values().stream()
                        .map(article -> ArticleDocuments.of(article, ArticleTags.NONE))
                        .toList());
        index.writing().commit(1);
    }

    @AfterAll
    static void close() {
        if (index != null) {
            index.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patients[ti]",
                "patients[tiab]",
                "patients[tw]",
                "patients",
                "cancer[ti] OR tumor[ti]",
                "heart[tiab]",
                "brain[tiab]",
                "brain[mh]",
                "humans[mh]",
                "humans[mh] NOT animals[mh]",
                "animals[mh] AND humans[mh]",
                "female[mh]",
                "male[mh]",
                "adult[mh] NOT aged[mh]",
                "child[mh] OR infant[mh]",
                "mice[mh]",
                "rats[mh] OR mice[mh]",
                "genetics[sh]",
                "metabolism[sh]",
                "physiology[sh] AND humans[mh]",
                "drug therapy[sh]",
                "therapy[sh] OR surgery[sh]",
                "review[pt]",
                "journal article[pt]",
                "case reports[pt]",
                "randomized controlled trial[pt]",
                "comparative study[pt]",
                "review[pt] AND humans[mh]",
                "review[pt] NOT humans[mh]",
                "english[la]",
                "eng[la]",
                "english[la] NOT humans[mh]",
                "hasabstract",
                "hasabstract NOT review[pt]",
                "humans[filter]",
                "female[filter] AND male[filter]",
                "2007[dp]",
                "2014[dp]",
                "2010:2015[dp]",
                "2015/01:2015/06[dp]",
                "2000:2009[dp] AND humans[mh]",
                "1900:1999[dp]",
                "last 2 years[dp]",
                "last 6 months[dp]",
                "2015[edat]",
                "2014:2016[lr]",
                "2008:2010[dcom]",
                "smith[au]",
                "wang[au]",
                "wang y[au]",
                "lee[1au]",
                "li[lastau]",
                "chen[au] OR zhang[au]",
                "kim j[au] NOT review[pt]",
                "gandour jt[au]",
                "plos one[ta]",
                "restor neurol neurosci[ta]",
                "united states[pl]",
                "netherlands[pl]",
                "25[vi]",
                "3[ip]",
                "195[pg]",
                "cell*[ti]",
                "neuro*[tiab]",
                "gene*[ti] NOT genetics[sh]",
                "inflam*[tiab]",
                "cardi*[ti] OR heart[ti]",
                "\"blood pressure\"[tiab]",
                "\"risk factors\"[tiab]",
                "risk factors[mh]",
                "\"gene expression\"[tiab]",
                "\"patients treated\"[tiab:~3]",
                "\"cell growth\"[tiab:~2]",
                "\"risk disease\"[tiab:~5]",
                "\"brain human\"[tiab:~4]",
                "university[ad]",
                "china[ad]",
                "germany[ad] OR france[ad]",
                "hospital[ad] AND japan[ad]",
                "medicine[ad] NOT usa[ad]",
                "signal transduction[mh]",
                "signal transduction",
                "risk factors",
                "blood pressure",
                "gene expression AND mice[mh]",
                "(cancer[tiab] OR neoplasms[mh]) AND (therapy[sh] OR treatment[ti])",
                "cancer[tiab] OR heart[tiab] AND brain[tiab]",
                "brain[tiab] NOT mice[mh] OR cancer[ti]",
                "neuronal plasticity/physiology[mh]",
                "language[majr]",
                "pitch perception/physiology[majr]",
                "evoked potentials, auditory[mh]",
                "protein AND human",
                "17942999[pmid]",
                "17942999 18621939",
                "all[sb]",
                "all[sb] NOT hasabstract",
                "abcxyzq",
                "abcxyzq OR brain[mh]"
            })
    void isCountedAsAPlainLookCountsIt(String query) {
        Translation byIndex = new Translator(index, () -> TODAY).translate(query, Tag.NONE, _ -> Optional.empty());
        Translation byLook = new Translator(plain, () -> TODAY).translate(query, Tag.NONE, _ -> Optional.empty());
        assertThat(index.count(byIndex.query())).as(byIndex.text()).isEqualTo(plain.count(byLook.query()));
    }
}
