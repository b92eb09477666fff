/**
 * The calls that scripts of this field make most: terms, search, diseases and genes in the shapes of the HPO browser's
 * interface, at {@code /hpo/api}, and search and hierarchy of the Ontology Lookup Service, version 1, at {@code /ols/api}. Both
 * read the same graph as everything else; only the records differ.
 */
@NullMarked
package org.hoofbeat.web.ontologies;

import org.jspecify.annotations.NullMarked;
