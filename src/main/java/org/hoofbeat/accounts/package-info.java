/**
 * Who people are that work here, and what they may do: accounts, roles and rights, sessions, second factors. Readers and
 * askers need no account and leave no trace here. Every change is written to the audit log of the desk database.
 */
@NullMarked
package org.hoofbeat.accounts;

import org.jspecify.annotations.NullMarked;
