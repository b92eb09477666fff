/** Whether the server is ready, for whoever watches it: load balancers, monitors, the launcher. */
@NullMarked
package org.hoofbeat.web.health;

import org.jspecify.annotations.NullMarked;
