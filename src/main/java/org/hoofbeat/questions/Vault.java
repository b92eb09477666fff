package org.hoofbeat.questions;

import java.util.Optional;
import org.hoofbeat.store.desk.SealedAwayException;
import org.hoofbeat.store.desk.SealedPart;
import org.hoofbeat.store.desk.SealedTextTable;
import org.hoofbeat.store.desk.Tx;

/** Where the texts of askers are kept, sealed; the only class that opens them. */
final class Vault {
    private final SealedTextTable texts;

    Vault(Tx tx) {
        this.texts = new SealedTextTable(tx);
    }

    void put(long question, RawQuestion raw, Deidentified copy) {
        texts.put(question, SealedPart.RAW, raw.text());
        texts.put(question, SealedPart.CONTACT, raw.contact());
        texts.put(question, SealedPart.REDACTED, copy.text());
    }

    /** The copy as a person has edited it so far. */
    void putEdited(long question, Deidentified edited) {
        texts.put(question, SealedPart.EDITED, edited.text());
    }

    /**
     * What the asker sent.
     *
     * @throws SealedAwayException when the key at hand does not open it
     */
    Optional<RawQuestion> findRaw(long question) {
        return texts.find(question, SealedPart.RAW)
                .map(text -> new RawQuestion(
                        text, texts.find(question, SealedPart.CONTACT).orElse("")));
    }

    /** The copy that the program made; nothing where it is gone, or the key at hand does not open it. */
    Optional<Deidentified> findCopy(long question) {
        return find(question, SealedPart.REDACTED);
    }

    /** The copy as a person has edited it. */
    Optional<Deidentified> findEdited(long question) {
        return find(question, SealedPart.EDITED);
    }

    private Optional<Deidentified> find(long question, SealedPart part) {
        try {
            return texts.find(question, part).map(Deidentified::kept);
        } catch (SealedAwayException restoredWithoutItsKey) {
            return Optional.empty();
        }
    }

    void forgetRaw(long question) {
        texts.remove(question, SealedPart.RAW, SealedPart.CONTACT);
    }

    void forgetAll(long question) {
        texts.remove(question, SealedPart.values());
    }
}
