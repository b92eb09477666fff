/**
 * Studies for people: a search for somebody who wants to join one, each study in plain words and whole, a map of its sites,
 * exports and a feed. The notice that a listing is no recommendation goes with all of them.
 */
@NullMarked
package org.hoofbeat.web.trials;

import org.jspecify.annotations.NullMarked;
