/**
 * What is known about a disease or a gene, joined from every source that describes it and told in plain words.
 *
 * <p>A page stands for one disease; its facts come from several source diseases (OMIM, Orphanet, DECIPHER). They are joined
 * here: statements on the same sign are put side by side and never merged into a number that no source gave. People counted
 * are added up, expert bands stay bands, and where the two disagree both are shown. Everything is computed when asked for,
 * from the pack in memory; nothing is prepared at start.
 */
@NullMarked
package org.hoofbeat.diseases;

import org.jspecify.annotations.NullMarked;
