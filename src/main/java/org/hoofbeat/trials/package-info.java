/**
 * What a question about studies means: the registry's query language, ages and places, who may take part, and which disease a
 * study is about. The studies themselves come from the raw records, byte for byte as they were imported.
 */
@NullMarked
package org.hoofbeat.trials;

import org.jspecify.annotations.NullMarked;
