package org.hoofbeat.web.trials;

import java.util.List;
import java.util.Map;
import org.hoofbeat.web.parts.Pager;

/**
 * The search for studies.
 *
 * @param loaded whether any study is loaded
 * @param notes what could not be understood, and what is not ready
 * @param diseaseName the disease that was asked for; may be empty
 * @param place the city that was understood; may be empty
 * @param relaxations what to leave out where nothing was found
 * @param countries countries of what was found, with numbers
 */
public record TrialsPage(
        TrialsForm form,
        boolean loaded,
        List<String> notes,
        String diseaseName,
        String place,
        List<TrialCard> cards,
        Map<String, Long> countries,
        List<Relaxation> relaxations,
        Pager pager) {}
