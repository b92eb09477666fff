/** De-identification measured against texts in which people marked what identifies somebody. */
@NullMarked
package org.hoofbeat.app.bench.deid;

import org.jspecify.annotations.NullMarked;
