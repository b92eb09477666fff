/** How the command line tells comparisons: as a table for people, and as JSON in the shape of the API. */
@NullMarked
package org.hoofbeat.app.comparison;

import org.jspecify.annotations.NullMarked;
