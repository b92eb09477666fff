/** The literature of a disease as readers see it: a chart of years, what to read first, and what stands against an article. */
@NullMarked
package org.hoofbeat.web.reading;

import org.jspecify.annotations.NullMarked;
