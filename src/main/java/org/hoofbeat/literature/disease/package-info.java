/** What has been written about one disease: how much in which year, and what to read first. */
@NullMarked
package org.hoofbeat.literature.disease;

import org.jspecify.annotations.NullMarked;
