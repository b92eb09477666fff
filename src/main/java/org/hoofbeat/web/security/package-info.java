/**
 * Who is asking, and whether they may: the filters of Spring Security that stand before every page, the cookie by which
 * somebody who signed in is known again, the tokens of forms, and the table of doors. Addresses of APIs and of files do not
 * pass through here: they look at no cookie.
 */
@NullMarked
package org.hoofbeat.web.security;

import org.jspecify.annotations.NullMarked;
