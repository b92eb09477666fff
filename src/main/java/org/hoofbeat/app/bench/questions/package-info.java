/** The search for earlier answers measured against judged questions of consumers. */
@NullMarked
package org.hoofbeat.app.bench.questions;

import org.jspecify.annotations.NullMarked;
