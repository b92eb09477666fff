package org.hoofbeat.search.solr;

import org.hoofbeat.search.names.Names;

/** What answers at present: the names and the searcher of one pack, switched together. */
record Serving(Names names, Searcher searcher) {}
