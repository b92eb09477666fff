/**
 * JSON as a value: for records of other registries that are kept and handed on as they came, whatever they hold. Facts of our
 * own have types of their own instead.
 */
@NullMarked
package org.hoofbeat.model.json;

import org.jspecify.annotations.NullMarked;
