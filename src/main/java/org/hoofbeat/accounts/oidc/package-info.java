/**
 * Single sign-on with an OpenID provider of the host's: authorization code with PKCE and nonce (OpenID Connect Core 1.0, RFC
 * 7636). Nothing is loaded or asked for before somebody signs in that way.
 */
@NullMarked
package org.hoofbeat.accounts.oidc;

import org.jspecify.annotations.NullMarked;
