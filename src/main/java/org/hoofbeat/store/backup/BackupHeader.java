package org.hoofbeat.store.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a backup says of itself, in its first entry.
 *
 * @param format of the file; 1 is the only one so far
 * @param made in UTC, ISO 8601
 * @param deskForm the form of the tables, as the number of their last migration
 * @param keyId the first digits of the hash of the key that sealed the secrets
 * @param withKey whether the key is in it
 */
public record BackupHeader(int format, String made, int deskForm, String keyId, boolean withKey) {
    static final int FORMAT = 1;
    static final String ENTRY = "hoofbeat-backup.txt";

    String written() {
        return "format: %d\nmade: %s\ndesk-form: %d\nkey-id: %s\nkey: %s\n"
                .formatted(format, made, deskForm, keyId, withKey ? "included" : "not included");
    }

    /** @throws IllegalArgumentException when something is missing or not what it should be */
    static BackupHeader parse(String text) {
        Map<String, String> fields = text.lines()
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")),
                        line -> line.substring(line.indexOf(": ") + 2),
                        (first, _) -> first,
                        LinkedHashMap::new));
        for (String name : new String[] {"format", "made", "desk-form", "key-id", "key"}) {
            if (!fields.containsKey(name)) {
                throw new IllegalArgumentException("its first entry does not say \"" + name + "\"");
            }
        }
        return new BackupHeader(
                Integer.parseInt(fields.getOrDefault("format", "")),
                fields.getOrDefault("made", ""),
                Integer.parseInt(fields.getOrDefault("desk-form", "")),
                fields.getOrDefault("key-id", ""),
                fields.getOrDefault("key", "").equals("included"));
    }
}
