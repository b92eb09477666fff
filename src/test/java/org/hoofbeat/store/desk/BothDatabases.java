package org.hoofbeat.store.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What has to hold on SQLite and on PostgreSQL alike: extend it, and every test of the class runs on an empty desk of each
 * kind. {@link #desk} is open when a test begins.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(BothDatabases.Kind.class)
public abstract class BothDatabases {

    /** The databases that a desk can be on. */
    public enum Kind {
        SQLITE,
        POSTGRESQL
    }

    @Parameter
    protected Kind kind;

    @TempDir
    protected Path folder;

    protected DeskPlace place;

    protected DeskKey key;

    protected DeskDatabase desk;

    @BeforeEach
    final void openDesk() {
        place = switch (kind) {
            case SQLITE -> new DeskPlace.File(folder.resolve("desk.db"));
            case POSTGRESQL -> PostgresForTests.emptyDatabase();
        };
        key = DeskKey.open(folder.resolve("secrets/desk.key"));
        desk = DeskDatabase.open(place, key);
    }

    @AfterEach
    final void closeDesk() {
        if (desk != null) {
            desk.close();
        }
    }
}
