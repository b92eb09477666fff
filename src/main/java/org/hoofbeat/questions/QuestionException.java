package org.hoofbeat.questions;

import java.util.Locale;

/** A step that cannot be taken with a question or an answer as it now is. */
public sealed class QuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }

    /** There is no such question, answer or saved reply. */
    public static final class Unknown extends QuestionException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }

    /** The person does not have the right. */
    public static final class NotAllowed extends QuestionException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String message) {
            super(message);
        }
    }

    /** It is not in the state that the step begins at, most often because somebody else was quicker. */
    public static final class NotNow extends QuestionException {
        private static final long serialVersionUID = 1L;

        NotNow(String message) {
            super(message);
        }
    }

    /** What was sent is not what the step needs. */
    public static final class Refused extends QuestionException {
        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Refused(Fault fault, String message) {
            super(message);
            this.fault = fault;
        }

        /** What is wrong with it. */
        public Fault fault() {
            return fault;
        }
    }

    /** What can be wrong with what was sent. */
    public enum Fault {
        /** There is hardly a word. */
        EMPTY,
        /** It is longer than a question may be. */
        LONG,
        /** The contact is no mail address. */
        CONTACT,
        /** The asker has not allowed publication. */
        NO_CONSENT,
        /** Nobody said that the marked places were looked at. */
        NOT_LOOKED_AT,
        /** A second person has to release it. */
        SECOND_PERSON,
        /** The disease is not known. */
        DISEASE,
        /** Something that the text cites is missing, unsound or undated, or a text is missing. */
        NOT_PUBLISHABLE;

        /** How the message bundles name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
