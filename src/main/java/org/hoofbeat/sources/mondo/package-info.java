/** The Mondo Disease Ontology: what its diseases are called elsewhere (SSSOM) and which is a special case of which. */
@NullMarked
package org.hoofbeat.sources.mondo;

import org.jspecify.annotations.NullMarked;
