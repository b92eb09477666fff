package org.hoofbeat.trials;

/**
 * A state that a study was in when a version of its record came.
 *
 * @param date the day of the version's last update, as the registry writes it; empty where it says none
 * @param status the state
 * @param whyStopped why it was stopped; may be empty
 */
public record StatusChange(String date, String status, String whyStopped) {}
