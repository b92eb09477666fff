package org.hoofbeat.sources;

/** An outside file is not what it should be. The message names the file, the place in it and what was expected there. */
public final class MalformedSourceException extends RuntimeException {

    /** The whole file is at fault, not one line of it. */
    public MalformedSourceException(String file, String problem) {
        super(file + ": " + problem);
    }

    /** One line of the file is at fault; lines are counted from 1. */
    public MalformedSourceException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    /** The whole file is at fault, as another part found out. */
    public MalformedSourceException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
