/**
 * The API of the Monarch Initiative's knowledge graph, version 3, under {@code /v3/api}, so that its clients work on this
 * centre's data: nodes, associations with closures and facets, search, mappings, semantic similarity, text annotation, grids.
 * What is a statement and how alike two things are is decided in {@code diseases.graph} and {@code phenotype.similarity}; here
 * are parameters, records and errors only, in the shapes of the published description. Paths for which the pack has no data
 * answer in their shape, empty; docs/monarch.md says which and why.
 */
@NullMarked
package org.hoofbeat.web.monarch;

import org.jspecify.annotations.NullMarked;
