/**
 * Passwords: which ones are taken, and how they are kept. The hashing is Argon2id (RFC 9106); its library is only loaded when
 * the first password is hashed or checked.
 */
@NullMarked
package org.hoofbeat.accounts.password;

import org.jspecify.annotations.NullMarked;
