/**
 * How people hear of something: feeds, alerts by mail, and the letters of this program. Nobody needs an account for any of
 * it.
 *
 * <p>A room whose things can be followed implements {@link org.hoofbeat.notices.Watched}, and its wiring makes that a bean.
 * With nothing more, {@code /feed/KIND?QUERY} answers with an Atom feed, {@code /follow/KIND?QUERY} is the page where a reader
 * asks for alerts, and {@link org.hoofbeat.notices.Alerts} writes to those who did. The query is the same text that stands
 * behind the {@code ?} of the room's own page.
 *
 * <p>A room that writes letters itself takes the {@link org.hoofbeat.notices.Outbox}: {@code outbox.send(new Letter(to,
 * subject, text))}, or {@code outbox.send(tx, letter)} inside the transaction that the letter belongs to, so that there is
 * either both or neither. It asks {@code outbox.isOpen()} before it offers anybody a letter: a host need not have set up mail.
 * A letter stays in the desk database, sealed, until a mail server took it.
 *
 * <p>An address is written nowhere else: not in the audit, not in logs, not in addresses of pages. Links in letters hold a
 * random word, of which the database has the hash.
 */
@NullMarked
package org.hoofbeat.notices;

import org.jspecify.annotations.NullMarked;
