/**
 * A real browser for tests of pages. It is Chromium as the system installs it; nothing is downloaded. Where there is none,
 * the tests are skipped and say so, except on the machine that checks every change (CI=true), where they fail.
 */
@NullMarked
package org.hoofbeat.browser;

import org.jspecify.annotations.NullMarked;
