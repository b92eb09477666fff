package org.hoofbeat.search.solr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.hoofbeat.search.records.RecordDocument;

/** The same documents with the same fields straight into Lucene, with nothing around it: what indexing could cost at best. */
public final class PlainLucene implements AutoCloseable {
    private static final double BUFFER = 128;
    private static final FieldType WORDS = words();

    private final IndexWriter writer;

    public PlainLucene(Path folder) throws IOException {
        this.writer = new IndexWriter(
                FSDirectory.open(folder), new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(BUFFER));
    }

    /** Adds documents. */
    public void write(List<RecordDocument> documents) throws IOException {
        for (RecordDocument document : documents) {
            writer.addDocument(plain(document));
        }
    }

    /** Puts everything on disk. */
    public void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static Document plain(RecordDocument from) {
        var document = new Document();
        document.add(new StringField("id", from.id(), Field.Store.YES));
        document.add(new SortedDocValuesField("id", new BytesRef(from.id())));
        from.fields().forEach((name, values) -> values.forEach(value -> add(name, value, document)));
        return document;
    }

    private static void add(String name, Object value, Document document) {
        switch (name.charAt(0)) {
            case 'w' -> document.add(new Field(name, String.valueOf(value), WORDS));
            case 'k' -> document.add(new StringField(name, String.valueOf(value), Field.Store.NO));
            case 'd' -> {
                document.add(new IntPoint(name, (Integer) value));
                document.add(new SortedNumericDocValuesField(name, (Integer) value));
            }
            case 'c' -> document.add(new SortedSetDocValuesField(name, new BytesRef(String.valueOf(value))));
            default -> {
                if (value instanceof Integer number) {
                    document.add(new NumericDocValuesField(name, number));
                    document.add(new IntPoint(name + "_", number));
                } else {
                    document.add(new SortedDocValuesField(name, new BytesRef(String.valueOf(value))));
                }
            }
        }
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
