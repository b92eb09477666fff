package org.hoofbeat.web.monarch;

import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds the node that a request is about. */
@Component
class Nodes {
    private final Supplier<Associations> associations;

    Nodes(Supplier<Associations> associations) {
        this.associations = associations;
    }

    Node get(String id) {
        return graph().find(id).orElseThrow(() -> new NotFoundException("Entity not found"));
    }

    Graph graph() {
        return associations.get().graph();
    }

    Associations associations() {
        return associations.get();
    }
}
