/**
 * Our own API, {@code /api/v1}: the facts, the search and the differential of the pages, as JSON.
 *
 * <p>A controller reads a request into a typed value, asks one room, and hands the answer to a record of {@code wire}. What
 * holds for every operation stands in one place each: unknown parameters are refused ({@code KnownParameters}), answers that
 * follow from the pack carry an ETag ({@code PackTag}), errors are problem documents ({@code problem}). The description at
 * {@code /api/v1/openapi} is generated from this code, and a test keeps the two in step.
 */
@NullMarked
package org.hoofbeat.web.api;

import org.jspecify.annotations.NullMarked;
