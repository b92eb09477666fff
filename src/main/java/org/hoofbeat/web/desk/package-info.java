/**
 * The desk: the start page of people who work here. Other pages of the staff put what waits for somebody on it, each as a
 * {@link org.hoofbeat.web.desk.DeskPart}.
 */
@NullMarked
package org.hoofbeat.web.desk;

import org.jspecify.annotations.NullMarked;
