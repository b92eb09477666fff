/** What tests of several rooms share: a tiny pack, and where development data is found. */
@NullMarked
package org.hoofbeat.testing;

import org.jspecify.annotations.NullMarked;
