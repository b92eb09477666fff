package org.hoofbeat.diseases.editorial;

/** A step that cannot be taken with a section as it now is. */
public sealed class EditorialException extends RuntimeException
        permits EditorialException.Unknown,
                EditorialException.NotAllowed,
                EditorialException.NotNow,
                EditorialException.TooLong,
                NotPublishableException {
    private static final long serialVersionUID = 1L;

    EditorialException(String message) {
        super(message);
    }

    /** A note, a reason or an answer is longer than such a thing may be. */
    public static final class TooLong extends EditorialException {
        private static final long serialVersionUID = 1L;

        private final int most;

        TooLong(int most) {
            super("A note, a reason or an answer has at most %,d characters".formatted(most));
            this.most = most;
        }

        /** How many characters it may have. */
        public int most() {
            return most;
        }
    }

    /** There is no such section, version, work or task. */
    public static final class Unknown extends EditorialException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }

    /** The person does not have the right. */
    public static final class NotAllowed extends EditorialException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String message) {
            super(message);
        }
    }

    /** The version is not in the state that the step begins at, most often because somebody else was quicker. */
    public static final class NotNow extends EditorialException {
        private static final long serialVersionUID = 1L;

        NotNow(String message) {
            super(message);
        }
    }
}
