package org.hoofbeat.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.names.Name.Role;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.PlainNames;
import org.hoofbeat.store.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Our own plain names beside those of the pack that comes with the program. */
class PlainNamesTest {
    @Test
    void addNothingThatTheSourcesSayAlready() {
        Names names = Names.of(PackReader.openBuiltIn());
        List<String> needless = new ArrayList<>();
        for (String id : PlainNames.load().ids()) {
            int entity = names.ids().find(Curie.parse(id)).entities().getFirst();
            Set<String> said = new HashSet<>();
            for (Name name : names.catalogue().namesOf(entity)) {
                boolean known = !said.add(FoldedName.of(name.text()).key());
                if (known
                        && name.role() == Role.PLAIN
                        && PlainNames.load().listFor(id).contains(name.text())) {
                    needless.add(id + "\t" + name.text());
                }
            }
        }
        assertThat(needless).isEmpty();
    }
}
