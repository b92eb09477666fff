package org.hoofbeat.trials;

import org.hoofbeat.search.records.Place;

/** A city in which some loaded study has a site. */
public record FoundPlace(String city, String country, Place place) {}
