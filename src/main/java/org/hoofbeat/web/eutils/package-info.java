/**
 * NCBI's E-utilities below {@code /entrez/eutils}, so that PubMed's clients work here by changing an address. What a search means
 * is decided in the room {@code literature}; here are parameters, formats and the exact words of errors.
 */
@NullMarked
package org.hoofbeat.web.eutils;

import org.jspecify.annotations.NullMarked;
