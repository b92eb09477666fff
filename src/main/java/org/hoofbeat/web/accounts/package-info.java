/**
 * The pages of people who work here about themselves and each other: signing in, one's own account, everybody's accounts, the
 * audit. Each page here is made afresh and kept by no browser.
 */
@NullMarked
package org.hoofbeat.web.accounts;

import org.jspecify.annotations.NullMarked;
