/**
 * How our own API says that something is wrong: always {@code application/problem+json} (RFC 9457), always one of the kinds
 * in {@link org.hoofbeat.web.api.problem.ProblemKind}, always naming the thing, the place and the remedy.
 *
 * <p>What is the sender's fault is a 4xx; what is ours is a 500 with a number that is also in the log, and never an empty
 * answer.
 */
@NullMarked
package org.hoofbeat.web.api.problem;

import org.jspecify.annotations.NullMarked;
