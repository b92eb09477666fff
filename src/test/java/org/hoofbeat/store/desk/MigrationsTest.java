package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MigrationsTest extends BothDatabases {

    @Test
    void theTablesAreOfTheNewestForm() throws SQLException {
        assertThat(Migrations.newest()).isPositive();
        assertThat(desk.<Integer>read(tx -> tx
                        .sql()
                        .fetch("select version from flyway_schema_history where success")
                        .map(row -> Integer.parseInt(row.get(0, String.class)))
                        .stream()
                        .max(Integer::compare)
                        .orElseThrow()))
                .isEqualTo(Migrations.newest());
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() {
        desk.writing(
                tx -> tx.sql().execute("update flyway_schema_history set version = '999' where installed_rank = 1"));
        desk.close();

        assertThatThrownBy(() -> DeskDatabase.open(place, key))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("newer Hoofbeat (form 999");
    }
}
