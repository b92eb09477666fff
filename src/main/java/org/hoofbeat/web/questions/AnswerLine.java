package org.hoofbeat.web.questions;

/**
 * A public answer in a list.
 *
 * @param path where it is read
 * @param question the question
 * @param lang its language where that is not the page's; empty where it is
 * @param disease what the disease is called on whose page it stands; empty for none
 * @param diseasePath where that page is
 * @param day when it was last looked at
 */
public record AnswerLine(String path, String question, String lang, String disease, String diseasePath, String day) {}
