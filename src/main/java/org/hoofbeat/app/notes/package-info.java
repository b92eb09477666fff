/** Notes as files, and the findings in them as tables, TSV and JSON: the work of the command {@code annotate}. */
@NullMarked
package org.hoofbeat.app.notes;

import org.jspecify.annotations.NullMarked;
