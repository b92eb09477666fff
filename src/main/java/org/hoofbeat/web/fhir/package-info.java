/**
 * A FHIR R4 terminology server under {@code /fhir}: what a code means, whether it is valid, what is above it, which codes a
 * set has, what a disease is called elsewhere. HAPI's structures and parsers make and read the resources, in JSON and XML;
 * they are loaded when somebody first asks, because a start must not wait for them. What codes mean is in {@code
 * diseases.codes}.
 */
@NullMarked
package org.hoofbeat.web.fhir;

import org.jspecify.annotations.NullMarked;
