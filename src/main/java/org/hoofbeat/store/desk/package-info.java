/**
 * The desk database: what people write, and who they are. The one store that cannot be made again.
 *
 * <p>It is SQLite in a file of the data directory, or PostgreSQL by one setting; everything here runs on both. There is one
 * way to write, {@link org.hoofbeat.store.desk.DeskDatabase#write}, and one to read, {@link
 * org.hoofbeat.store.desk.DeskDatabase#read}; both hand a {@link org.hoofbeat.store.desk.Tx} to the work. Each group of
 * tables has one class that is made from a {@code Tx} and speaks values of {@code model}, such as {@link
 * org.hoofbeat.store.desk.AccountTable}. SQL stays inside.
 *
 * <p>To add tables: a migration {@code V<next number>__<words>.sql} in {@code resources/org/hoofbeat/store/desk/migrations}
 * that runs on both databases (text for times and identifiers, {@code bigint}, {@code boolean}, {@code ${bytes}} for binary,
 * a name in {@link org.hoofbeat.store.desk.Migrations#APPEND_ONLY} and {@code ${append_only_<table>}} for rows that must
 * never change), a class like the ones here, and a test on {@code BothDatabases}. Times are bound by {@link
 * org.hoofbeat.store.desk.Columns#INSTANT} only.
 */
@NullMarked
package org.hoofbeat.store.desk;

import org.jspecify.annotations.NullMarked;
