/**
 * The pages of the question desk: asking, the way back by receipt code, the answers for everybody, and the desk on which people
 * take questions up, answer and publish them. What may be done and what is kept is decided in {@link org.hoofbeat.questions}.
 */
@NullMarked
package org.hoofbeat.web.questions;

import org.jspecify.annotations.NullMarked;
