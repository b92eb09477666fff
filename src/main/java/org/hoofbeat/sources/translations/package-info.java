/**
 * Names of HPO terms for other readers: in other languages (Babelon tables), and in the words of people who are not doctors
 * (the layperson table that the same project publishes).
 */
@NullMarked
package org.hoofbeat.sources.translations;

import org.jspecify.annotations.NullMarked;
