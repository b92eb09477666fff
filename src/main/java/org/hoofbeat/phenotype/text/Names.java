package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TranslationTable;

/**
 * The names that are looked for: labels and synonyms of all current signs, as numbers of words without the links. Those of one term
 * are together, our own ones and foreign ones aside.
 */
final class Names {
    static final byte LABEL = 0;
    static final byte EXACT = 1;
    static final byte NARROW = 2;
    static final byte RELATED = 3;
    static final byte BROAD = 4;
    private static final int MANY = 50_000;

    int[] term = new int[MANY];
    byte[] kind = new byte[MANY];
    /** Whether the name is an abbreviation, which must be written as it is. */
    boolean[] abbreviation = new boolean[MANY];
    /** Where each name's words begin; one more than there are names. */
    int[] start = new int[MANY + 1];

    int[] words = new int[MANY * 4];
    int size;

    private final List<Read> read = new ArrayList<>();

    private record Read(int row, byte kind, boolean abbreviation, TokenList tokens) {}

    private Names() {}

    /**
     * Reads the names of a pack.
     *
     * @param language of the names
     */
    static Names read(Knowledge knowledge, VocabularyBuilder words, Language language) {
        var names = new Names();
        TermTable terms = knowledge.terms();
        boolean[] signs = signs(knowledge);
        names.readAll(terms, signs, words, knowledge.translations(), language);
        // Only now are all words known, and with them which of them are compounds of others.
        words.findCompounds();
        names.read.forEach(name -> names.add(name, words));
        names.read.clear();
        return names;
    }

    int length(int name) {
        return start[name + 1] - start[name];
    }

    private void readAll(
            TermTable terms,
            boolean[] signs,
            VocabularyBuilder words,
            TranslationTable translations,
            Language language) {
        if (language != Language.ENGLISH) {
            addTranslated(signs, words, translations, language);
            addOwn("names_%s.tsv".formatted(language.code()), terms, signs, words);
            return;
        }
        for (int row = 0; row < terms.size(); row++) {
            if (!signs[row]) {
                continue;
            }
            add(row, LABEL, terms.label().get(row), words);
            for (int i = terms.synonymStart()[row]; i < terms.synonymStart()[row + 1]; i++) {
                add(row, kindOf(terms.synonymScope()[i]), terms.synonym().get(i), words);
            }
        }
        addOwn("names.tsv", terms, signs, words);
    }

    private void addOwn(String list, TermTable terms, boolean[] signs, VocabularyBuilder words) {
        for (WordLists.Line line : WordLists.read(list).lines()) {
            int row = terms.findRow(Integer.parseInt(line.kind())).orElse(-1);
            if (row >= 0 && signs[row]) {
                for (String name : line.cells().getFirst().split("; ")) {
                    add(row, EXACT, name, words);
                }
            }
        }
    }

    private void addTranslated(
            boolean[] signs, VocabularyBuilder words, TranslationTable translations, Language language) {
        int at = translations.listLanguages().indexOf(language.code());
        for (int row = translations.start()[at]; row < translations.start()[at + 1]; row++) {
            if (signs[translations.term()[row]]) {
                add(translations.term()[row], LABEL, translations.label().get(row), words);
            }
        }
    }

    private void add(int row, byte itsKind, String text, VocabularyBuilder vocabulary) {
        read.add(new Read(row, itsKind, isAbbreviation(text), Tokenizer.tokenize(text, vocabulary)));
    }

    private void add(Read name, VocabularyBuilder vocabulary) {
        if (size == term.length) {
            grow();
        }
        TokenList tokens = name.tokens;
        tokens.mergeCompounds(vocabulary);
        int at = start[size];
        if (at + tokens.size > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        for (int i = 0; i < tokens.size; i++) {
            if (!vocabulary.isLink(tokens.word[i])) {
                words[at++] = tokens.word[i];
            }
        }
        if (at == start[size]) {
            return;
        }
        // "No speech" without its "no" would be speech.
        for (int i = 0; i < tokens.size; i++) {
            if (vocabulary.isNot(tokens.word[i])) {
                return;
            }
        }
        term[size] = name.row;
        kind[size] = name.kind;
        abbreviation[size] = name.abbreviation;
        size++;
        start[size] = at;
    }

    private void grow() {
        int room = size * 2;
        term = Arrays.copyOf(term, room);
        kind = Arrays.copyOf(kind, room);
        abbreviation = Arrays.copyOf(abbreviation, room);
        start = Arrays.copyOf(start, room + 1);
    }

    /** One word with at least two capitals or a digit beside a capital: PDA, SVT, QTc. */
    private static boolean isAbbreviation(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 && text.length() < 8;
    }

    private static byte kindOf(byte scope) {
        return switch (Synonym.Scope.values()[scope]) {
            case EXACT -> EXACT;
            case NARROW -> NARROW;
            case RELATED -> RELATED;
            case BROAD -> BROAD;
        };
    }

    /** Which rows are current signs; the root of all signs is none. */
    private static boolean[] signs(Knowledge knowledge) {
        TermTable terms = knowledge.terms();
        boolean[] signs = new boolean[terms.size()];
        TermHierarchy hierarchy = knowledge.hierarchy();
        for (int row = 0; row < signs.length; row++) {
            signs[row] = !terms.isObsolete(row) && hierarchy.isPhenotype(row) && row != hierarchy.phenotypeRoot();
        }
        return signs;
    }
}
