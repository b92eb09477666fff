package org.hoofbeat.web.limits;

import java.util.List;

/**
 * What the host set about limits.
 *
 * @param formsPerMinute logins, new passwords and questions of one address; 0 for no limit
 * @param apisPerMinute requests of one address to the APIs that imitate others; 0 for no limit
 * @param trustedProxies addresses, or networks such as {@code 10.0.0.0/8}, whose word about the caller is believed
 */
public record Limits(int formsPerMinute, int apisPerMinute, List<String> trustedProxies) {

    public Limits {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Whether a text is an address or a network, in numbers. */
    public static boolean isNetwork(String text) {
        String[] parts = text.split("/", -1);
        return parts.length <= 2
                && Callers.find(parts[0]).isPresent()
                && (parts.length == 1 || parts[1].matches("\\d{1,3}"));
    }
}
