/**
 * The people who work with the centre, as values that every room speaks: accounts, roles and what the audit says of them.
 * Readers and askers have no account and do not appear here.
 */
@NullMarked
package org.hoofbeat.model.people;

import org.jspecify.annotations.NullMarked;
