package org.hoofbeat.diseases.editorial;

import org.hoofbeat.model.Curie;
import org.hoofbeat.store.desk.EditionTable;
import org.hoofbeat.store.desk.Tx;

/** Says, in the transaction of a change, that readers of a disease's page now see something else. */
final class Published {
    private Published() {}

    static void changed(Tx tx, Curie disease) {
        new EditionTable(tx).advance(disease);
    }
}
