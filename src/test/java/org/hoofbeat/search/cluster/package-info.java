/** Tests on a SolrCloud of two nodes in this process; compiled and run with the Maven profile {@code cluster} only. */
@NullMarked
package org.hoofbeat.search.cluster;

import org.jspecify.annotations.NullMarked;
