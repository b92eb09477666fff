/**
 * Following things without an account: feeds at {@code /feed/KIND}, and the pages on which alerts by mail are asked for,
 * confirmed and stopped, at {@code /follow}. What can be followed is known to {@link org.hoofbeat.notices.Watches}; a page
 * that shows such things links to {@code /follow/KIND?QUERY} with its own query.
 */
@NullMarked
package org.hoofbeat.web.notices;

import org.jspecify.annotations.NullMarked;
