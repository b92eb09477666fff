/**
 * The question desk: somebody asks, a person answers, and what helps others is published without anybody in it.
 *
 * <p>What an asker wrote is a {@link org.hoofbeat.questions.RawQuestion}, a type that no other package can name. {@link
 * org.hoofbeat.questions.Asking} makes the copy without identifiers at once, a {@link
 * org.hoofbeat.questions.Deidentified}, and keeps both sealed in the {@link org.hoofbeat.questions.Vault}. From there on only
 * the copy travels: triage, answer and publication know nothing else. A person reads the original through {@link
 * org.hoofbeat.questions.Reading}, which writes each time into the audit. {@link org.hoofbeat.questions.Publisher} is the only
 * class that makes something public, and it takes a {@code Deidentified} and nothing else; {@code QuestionTypesTest} holds the
 * code to all of this.
 */
@NullMarked
package org.hoofbeat.questions;

import org.jspecify.annotations.NullMarked;
