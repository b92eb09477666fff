package org.hoofbeat.sources.pubmed;

/** A record is no XML, or not what a record of PubMed is. */
final class BrokenRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient At place;

    /** @param offset of the byte in the record, from 0 */
    record At(int offset) {}

    BrokenRecordException(At place, String problem) {
        super(problem);
        this.place = place;
    }

    int offset() {
        return place.offset();
    }
}
