/**
 * Requests from electronic health records, as HL7's Infobutton standard and MedlinePlus Connect write them: a code of some
 * vocabulary leads to the page about it, as an Atom feed, as JSON or by sending the browser there.
 */
@NullMarked
package org.hoofbeat.web.infobutton;

import org.jspecify.annotations.NullMarked;
