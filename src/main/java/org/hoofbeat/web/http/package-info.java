/**
 * What happens to every request and answer, whatever page or API it is for: who asks and in which language, safety headers,
 * size limits, caching, files, and what is said when something fails.
 */
@NullMarked
package org.hoofbeat.web.http;

import org.jspecify.annotations.NullMarked;
