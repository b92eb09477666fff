package org.hoofbeat.search.names;

import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;
import org.hoofbeat.search.text.Folding;

/**
 * The names of one pack in memory, and what can be asked of them. Immutable, for use by many threads.
 *
 * <p>What most suggestions need is read at once; the table of identifiers and the words for spelling correction are made when
 * somebody first needs them, or when {@link #warmUp} is called.
 */
public final class Names {
    private final Catalogue catalogue;
    private final Lazily<IdTable> idTable;
    private final Lazily<Spelling> spelling;
    private final IdLookup lookup;
    private final Suggester suggester;

    private Names(Catalogue catalogue, NameTable names, WordTable words) {
        this.catalogue = catalogue;
        this.idTable = Lazily.of(() -> IdTable.of(catalogue));
        this.spelling = Lazily.of(() -> readWords(catalogue));
        this.lookup = new IdLookup(catalogue, idTable);
        this.suggester = new Suggester(
                catalogue,
                names,
                words,
                AcronymTable.of(catalogue),
                new IdCompletion(catalogue, idTable, lookup),
                spelling);
    }

    /** Reads all names of a pack; takes one to two seconds for a pack of 24,000 diseases and 44,000 genes. */
    public static Names of(Knowledge knowledge) {
        Catalogue catalogue = Catalogue.of(knowledge);
        var table = new NameTable.Builder();
        var words = new WordTable.Builder();
        readNames(catalogue, (entity, ordinal, name, folded) -> {
            if (table.add(entity, ordinal, name, folded, catalogue.popularityOf(entity))) {
                words.add(folded);
            }
        });
        NameTable names = table.build();
        return new Names(catalogue, names, words.build(table.order()));
    }

    /** Makes what would otherwise be made when first needed. */
    public void warmUp() {
        idTable.makeNow();
        spelling.makeNow();
    }

    /** Everything that can be found. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Which words are known, and what an unknown one may have meant. */
    public Spelling spelling() {
        return spelling.get();
    }

    /** What identifiers stand for. */
    public IdLookup ids() {
        return lookup;
    }

    /** Completes what somebody is typing. */
    public Suggestions suggest(SuggestRequest request) {
        return suggester.suggest(request);
    }

    private static Spelling readWords(Catalogue catalogue) {
        var words = new Spelling.Builder();
        readNames(catalogue, (entity, _, name, folded) -> {
            Kind kind = catalogue.kindOf(entity);
            words.add(kind, folded);
            Folding.closedCompounds(name.text()).forEach(root -> words.addCompound(kind, root));
        });
        return words.build();
    }

    private interface NameReader {
        void read(int entity, int ordinal, Name name, FoldedName folded);
    }

    private static void readNames(Catalogue catalogue, NameReader reader) {
        var folder = new Folder();
        for (Kind kind : Kind.values()) {
            catalogue.list(kind).forEach(entity -> {
                List<Name> names = catalogue.namesOf(entity);
                for (int i = 0; i < names.size(); i++) {
                    reader.read(
                            entity, i, names.get(i), folder.fold(names.get(i).text()));
                }
            });
        }
    }
}
