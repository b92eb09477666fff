/**
 * From written text to findings: which HPO terms a note mentions, where, and whether it says that they are there.
 *
 * <p>{@link org.hoofbeat.phenotype.text.TextReader} is the way in. It is made from the ontology of a pack and nothing else:
 * the names of the terms, what {@link org.hoofbeat.phenotype.text.Stems} makes of their words, and which words the ontology
 * itself uses for each other ({@link org.hoofbeat.phenotype.text.Substitutes}). A note becomes a
 * {@link org.hoofbeat.phenotype.text.TokenList}; runs of its words are looked up in the
 * {@link org.hoofbeat.phenotype.text.NameIndex}, whatever the order of the words; rules of a few lines each decide between
 * readings and on the status. All of it is linear in the length of the text.
 */
@NullMarked
package org.hoofbeat.phenotype.text;

import org.jspecify.annotations.NullMarked;
