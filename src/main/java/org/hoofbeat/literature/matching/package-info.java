/** Citations as people write them, matched with the articles that are loaded. */
@NullMarked
package org.hoofbeat.literature.matching;

import org.jspecify.annotations.NullMarked;
