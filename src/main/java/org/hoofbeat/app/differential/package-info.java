/**
 * How the command line tells differentials: one patient's as a table, JSON or TSV; a cohort's, case by case as they are
 * ranked, as TSV, JSON or a page of HTML. The shapes of the JSON are those of the API.
 */
@NullMarked
package org.hoofbeat.app.differential;

import org.jspecify.annotations.NullMarked;
