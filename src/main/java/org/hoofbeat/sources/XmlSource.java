package org.hoofbeat.sources;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as a stream of events, within bounds. A DOCTYPE may name an outside DTD, which is never fetched; a file that declares
 * entities of its own is refused before any is put in its place, because only attacks need them (decision "Imports").
 */
public final class XmlSource {
    /** The most that one record may be long, in bytes of XML or characters of text. */
    public static final int LARGEST_RECORD = 16 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private XmlSource() {}

    /** What reads the events of a document, from before the first to the end. */
    @FunctionalInterface
    public interface Events {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads a document that is a single record: at most 16 MB.
     *
     * @throws MalformedSourceException when it is no XML, declares entities or is larger; it names the line
     */
    public static void readRecord(SourceText text, Events events) {
        read(new SourceText(text.name(), new Limited(text)), events);
    }

    /**
     * Reads a document of any length; whoever reads it bounds its records with {@link #textOf}.
     *
     * @throws MalformedSourceException when it is no XML, or declares entities; it names the line
     */
    public static void read(SourceText text, Events events) {
        int line = 1;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(text.bytes());
            try {
                events.read(xml);
            } finally {
                line = Math.max(1, xml.getLocation().getLineNumber());
                xml.close();
            }
        } catch (XMLStreamException wrong) {
            throw translated(text, line, wrong);
        }
    }

    /**
     * Goes to the next event, as {@link XMLStreamReader#next} does.
     *
     * @throws MalformedSourceException when it is a DOCTYPE that declares entities
     */
    public static int next(SourceText text, XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD
                && (xml.getProperty("javax.xml.stream.entities") != null
                        || String.valueOf(xml.getText()).contains("<!ENTITY"))) {
            throw malformed(text, xml, "the file declares entities of its own; expected plain XML, so it is refused");
        }
        return event;
    }

    /** The text inside the element that has begun, with that of elements inside it; reading goes on after its end. */
    public static String textOf(SourceText text, XMLStreamReader xml) throws XMLStreamException {
        var characters = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (next(text, xml)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters.append(xml.getText());
                default -> {
                    // Comments and processing instructions are no text.
                }
            }
            if (characters.length() > LARGEST_RECORD) {
                throw malformed(text, xml, "the text of one record is longer than 16 million characters");
            }
        }
        return characters.toString();
    }

    /** An attribute of the element that has begun; empty where it has none of this name. */
    public static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The complaint that the format is XML but not what was expected; to be thrown. */
    public static MalformedSourceException malformed(SourceText text, XMLStreamReader xml, String problem) {
        return new MalformedSourceException(
                text.name(), Math.max(1, xml.getLocation().getLineNumber()), problem);
    }

    private static RuntimeException translated(SourceText text, int reached, XMLStreamException wrong) {
        Location place = wrong.getLocation();
        int line = place == null || place.getLineNumber() < 1 ? reached : place.getLineNumber();
        for (Throwable cause = wrong.getNestedException(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case MalformedSourceException known -> {
                    return known;
                }
                case CharConversionException _, UnsupportedEncodingException _ -> {
                    return new MalformedSourceException(
                            text.name(), line, "the bytes are not text in the encoding that the file declares");
                }
                case IOException failed -> {
                    return text.unreadable(line, failed);
                }
                default -> {
                    // Wraps another.
                }
            }
        }
        return new MalformedSourceException(text.name(), line, "expected XML: " + plain(wrong));
    }

    /** The parser's complaint on one line, without the place, which is said already. */
    private static String plain(XMLStreamException complaint) {
        String message = String.valueOf(complaint.getMessage()).replaceAll("\\s+", " ");
        int said = message.indexOf("Message: ");
        return said < 0 ? message : message.substring(said + "Message: ".length());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Complaints are thrown; the parser would print some of them too.
        factory.setXMLReporter((message, type, related, place) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Stops a parser that would gather one endless attribute or comment in memory. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private long left = LARGEST_RECORD;

        Limited(SourceText text) {
            super(text.bytes());
            this.name = text.name();
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new MalformedSourceException(name, "the record is larger than 16 MB, more than any page has");
            }
        }

        /** Whoever opened the stream closes it. */
        @Override
        public void close() {}
    }
}
