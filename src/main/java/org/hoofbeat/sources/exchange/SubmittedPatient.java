package org.hoofbeat.sources.exchange;

import java.util.List;
import java.util.Map;

/** A patient as a program submits one: told apart by the names at the top of the JSON, whatever it is said to be. */
public sealed interface SubmittedPatient {

    /** A phenopacket. */
    record Packet(PhenopacketCase content) implements SubmittedPatient {}

    /**
     * A plain object of ours, such as {@code {"observed": ["HP:0001166"], "sex": "female"}}. What its members mean is for
     * whoever asked for them.
     *
     * @param values by member, in their order: one text for a single value, several for a list; numbers as written
     */
    record Members(Map<String, List<String>> values) implements SubmittedPatient {
        public Members {
            values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        }
    }
}
