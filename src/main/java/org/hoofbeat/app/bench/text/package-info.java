/** Measures the recognition of findings in texts against corpora that people annotated. */
@NullMarked
package org.hoofbeat.app.bench.text;

import org.jspecify.annotations.NullMarked;
