/**
 * The second factor: one-time codes of an application on a telephone (RFC 6238), the picture by which that application learns
 * the secret, and the codes on paper for the day on which the telephone is gone.
 */
@NullMarked
package org.hoofbeat.accounts.factor;

import org.jspecify.annotations.NullMarked;
