package org.hoofbeat.web.api.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that our own API cannot answer, and why. */
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Map<String, Object> members;

    private ApiProblem(ProblemKind kind, String detail, Map<String, Object> members) {
        super(detail);
        this.kind = kind;
        this.members = members;
    }

    /**
     * @param detail one sentence on this occurrence
     */
    public static ApiProblem of(ProblemKind kind, String detail) {
        return new ApiProblem(kind, detail, Map.of());
    }

    /** The same with one more member that programs can read. */
    public ApiProblem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new ApiProblem(kind, String.valueOf(getMessage()), more);
    }

    /** Which problem it is. */
    public ProblemKind kind() {
        return kind;
    }

    /** Members beside the standard ones. */
    Map<String, Object> members() {
        return members;
    }
}
