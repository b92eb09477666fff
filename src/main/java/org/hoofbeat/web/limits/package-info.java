/**
 * How often one address may ask for what costs much or is worth guessing at: logins, new passwords, questions, and, where the
 * host sets it, the APIs that imitate others. Pages have no limit.
 */
@NullMarked
package org.hoofbeat.web.limits;

import org.jspecify.annotations.NullMarked;
