package org.hoofbeat.diseases.editorial.markdown;

/** A text that cannot become a section: it is too long, nested too deeply, or holds what is no text. */
public final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a text cannot be taken. */
    public enum Reason {
        /** More characters than a section may have. */
        TOO_LONG,
        /** Lists in lists, quotations in quotations, beyond what a page can show. */
        TOO_DEEP,
        /** Characters that stand for damaged input: half of a surrogate pair, or a control character. */
        DAMAGED
    }

    private final Reason reason;
    private final int actual;
    private final int most;

    UnreadableTextException(Reason reason, int actual, int most, String message) {
        super(message);
        this.reason = reason;
        this.actual = actual;
        this.most = most;
    }

    static UnreadableTextException tooLong(int actual, int most) {
        return new UnreadableTextException(
                Reason.TOO_LONG,
                actual,
                most,
                "The text has %,d characters, but a section has at most %,d; divide it or shorten it"
                        .formatted(actual, most));
    }

    static UnreadableTextException tooDeep(int actual, int most) {
        return new UnreadableTextException(
                Reason.TOO_DEEP,
                actual,
                most,
                "Lists, quotations or emphasis stand inside each other more than %d levels deep; make them flatter"
                        .formatted(most));
    }

    static UnreadableTextException damaged(int at) {
        return new UnreadableTextException(
                Reason.DAMAGED, at, 0, "Character %,d of the text is no text; type that place again".formatted(at));
    }

    public Reason reason() {
        return reason;
    }

    /** How many characters or levels there are, or the place of the damaged character. */
    public int actual() {
        return actual;
    }

    /** The bound that was crossed; 0 where there is none. */
    public int most() {
        return most;
    }
}
