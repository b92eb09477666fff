/** How commands write: as a table for people, as TSV or JSON for programs, and progress for whoever waits at a terminal. */
@NullMarked
package org.hoofbeat.app.output;

import org.jspecify.annotations.NullMarked;
