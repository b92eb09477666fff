package org.hoofbeat.web.health;

/** Whether the database of what people write answered when it was last asked; looking costs nothing. */
@FunctionalInterface
public interface DeskAnswers {
    boolean answers();
}
