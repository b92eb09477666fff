package org.hoofbeat.search.records;

/** A search is made of more parts than the engine takes. The remedy is a shorter query. */
public final class TooManyPartsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyPartsException(int most) {
        super("the query comes to more than " + most + " words and phrases in all the fields it is looked for in; "
                + "write a shorter one, or look in one field with AREA[…]");
    }
}
