/**
 * The room that puts the others together: the command line, the configuration, the data directory and the wiring of the
 * server. It may use every other room and no other room may use it, so everything here can change without asking.
 */
@NullMarked
package org.hoofbeat.app;

import org.jspecify.annotations.NullMarked;
