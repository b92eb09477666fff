package org.hoofbeat.web.editorial;

import java.util.Map;
import org.hoofbeat.web.text.Messages;

/**
 * What those are called who wrote something.
 *
 * @param names by account
 * @param m the language
 */
public record People(Map<String, String> names, Messages m) {

    /** The name of an account, or a word for the part of the program that acted. */
    public String of(String account) {
        String known = names.get(account);
        if (known != null) {
            return known;
        }
        return switch (account) {
            case "hoofbeat" -> m.text("text.program");
            case "import" -> m.text("text.import");
            default -> account;
        };
    }
}
