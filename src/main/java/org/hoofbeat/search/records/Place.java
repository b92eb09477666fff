package org.hoofbeat.search.records;

/**
 * A place on Earth.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 */
public record Place(double latitude, double longitude) {
    private static final double EARTH_KILOMETRES = 6371.0087714;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on Earth: " + latitude + ", " + longitude);
        }
    }

    /** The distance in kilometres along the surface of a sphere (haversine formula). */
    public double distanceTo(Place other) {
        double up = Math.toRadians(other.latitude - latitude) / 2;
        double along = Math.toRadians(other.longitude - longitude) / 2;
        double square = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(along), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
