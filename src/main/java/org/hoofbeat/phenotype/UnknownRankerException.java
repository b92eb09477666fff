package org.hoofbeat.phenotype;

import java.util.List;

/** A ranker was asked for by a name that none has. */
public final class UnknownRankerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnknownRankerException(String name, List<String> known) {
        super("there is no ranker \"" + name + "\"; known are " + String.join(", ", known));
    }
}
