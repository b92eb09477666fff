/**
 * What is served over HTTP: pages, our own API and the APIs of others that existing clients already speak.
 *
 * <p>This room turns requests into calls of the other rooms and their answers into HTML, JSON or XML. It decides nothing
 * about diseases or people, so that the command line and every API give the same answer.
 */
@NullMarked
package org.hoofbeat.web;

import org.jspecify.annotations.NullMarked;
