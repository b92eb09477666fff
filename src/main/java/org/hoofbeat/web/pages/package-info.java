/**
 * The general pages: the first one, search, symptoms and terms, and what the site says about itself and its data.
 */
@NullMarked
package org.hoofbeat.web.pages;

import org.jspecify.annotations.NullMarked;
