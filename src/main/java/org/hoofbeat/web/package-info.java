/**
 * What is served over HTTP: pages, our own API and the APIs of others that existing clients already speak.
 *
 * <p>This room turns requests into calls of the other rooms and their answers into HTML, JSON or XML. It decides nothing
 * about diseases or people, so that the command line and every API give the same answer.
 *
 * <p>A page is a handler that takes a {@link org.hoofbeat.web.Visit}, builds its model (a record) and hands both, with a
 * {@link org.hoofbeat.web.Page}, to the {@link org.hoofbeat.web.PageWriter}; its template takes {@code layout} and
 * {@code model} and wraps its content in {@code @template.layout}. Words come from {@code web.text}, recurring parts from
 * {@code web.parts}, and what happens to every request from {@code web.http}.
 */
@NullMarked
package org.hoofbeat.web;

import org.jspecify.annotations.NullMarked;
