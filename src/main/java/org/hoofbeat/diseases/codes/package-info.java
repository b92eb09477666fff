/**
 * Codes of the vocabularies that electronic records use, and what they mean here: which vocabularies there are and by which
 * addresses and numbers other programs call them, what a code is called, what is more general and more special, and what the
 * same disease is called elsewhere. Terminology services and requests from records ask here.
 */
@NullMarked
package org.hoofbeat.diseases.codes;

import org.jspecify.annotations.NullMarked;
