/**
 * The professional view of a disease: one page for a clinician, dense and printable, with medical words first. What it shows is
 * joined by {@code org.hoofbeat.clinic}; the plain page of the same disease is one click away.
 */
@NullMarked
package org.hoofbeat.web.professional;

import org.jspecify.annotations.NullMarked;
