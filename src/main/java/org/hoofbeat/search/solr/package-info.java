/**
 * The engine: fills Solr from a pack and asks it. Embedded in this process and as a cluster it is the same code; only how
 * collections are made and dropped differs.
 *
 * <p>What a person typed reaches Solr folded to letters and digits, and only as the value of a parameter that term and prefix
 * queries refer to. No parser that gives characters a meaning ever sees it.
 */
@NullMarked
package org.hoofbeat.search.solr;

import org.jspecify.annotations.NullMarked;
