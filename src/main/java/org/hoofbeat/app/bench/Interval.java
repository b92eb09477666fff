package org.hoofbeat.app.bench;

/** A 95 % confidence interval. */
record Interval(double low, double high) {}
