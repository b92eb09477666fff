package org.hoofbeat.web.infobutton;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoofbeat.web.http.BadRequestException;

/**
 * What a record asks for.
 *
 * @param criteria the things that its user wants to know about, at least one
 * @param context everything else that was said, by the parameter's name
 * @param language of the reader, {@code en} where nothing is said
 * @param provider whether the reader is a professional
 * @param type how to answer
 * @param callback the function to call, for scripts
 */
record KnowledgeRequest(
        List<Criterion> criteria,
        Map<String, String> context,
        String language,
        boolean provider,
        Type type,
        Optional<String> callback) {

    private static final String MAIN = "mainSearchCriteria.v.";
    private static final int MOST_CRITERIA = 20;
    private static final int LONGEST = 500;
    private static final Pattern KNOWN = Pattern.compile(
            "(mainSearchCriteria|taskContext|subTopic|patientPerson|age|ageGroup|informationRecipient|performer"
                    + "|encounter|serviceDeliveryLocation|representedOrganization|knowledgeRequestNotification)"
                    + "([.].*)?");
    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$]*([.][A-Za-z_$][\\w$]*){0,5}");

    /** How to answer. */
    enum Type {
        ATOM,
        JSON,
        SCRIPT,
        PAGE
    }

    /** A code and its system, or a name. */
    record Criterion(String code, String system, String name) {}

    KnowledgeRequest {
        criteria = List.copyOf(criteria);
    }

    /** @throws BadRequestException when nothing is asked for, or a parameter has a wrong value */
    static KnowledgeRequest read(HttpServletRequest request) {
        Map<String, String> context = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (KNOWN.matcher(name).matches() && values.length > 0 && !values[0].isBlank()) {
                String value = values[0].strip();
                context.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        Type type = type(Optional.ofNullable(request.getParameter("knowledgeResponseType"))
                .orElse(""));
        Optional<String> callback = Optional.ofNullable(request.getParameter("callback"));
        if (type == Type.SCRIPT
                && !callback.map(name ->
                                name.length() <= 100 && CALLBACK.matcher(name).matches())
                        .orElse(false)) {
            throw new BadRequestException("callback: expected the name of a function");
        }
        List<Criterion> criteria = criteria(context);
        if (criteria.isEmpty()) {
            throw new BadRequestException("mainSearchCriteria.v.c is missing");
        }
        return new KnowledgeRequest(
                criteria,
                context,
                language(context),
                context.entrySet().stream()
                        .anyMatch(one -> one.getKey().matches("(informationRecipient|performer)(\\.c)?")
                                && one.getValue().equalsIgnoreCase("PROV")),
                type,
                callback);
    }

    private static List<Criterion> criteria(Map<String, String> context) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i <= MOST_CRITERIA; i++) {
            String number = i == 0 ? "" : String.valueOf(i);
            String code = context.getOrDefault(MAIN + "c" + number, "");
            String name = context.getOrDefault(MAIN + "dn" + number, context.getOrDefault(MAIN + "ot" + number, ""));
            if (!code.isEmpty() || !name.isEmpty()) {
                criteria.add(new Criterion(code, context.getOrDefault(MAIN + "cs" + number, ""), name));
            }
        }
        return criteria;
    }

    private static String language(Map<String, String> context) {
        String written = context.getOrDefault(
                "informationRecipient.languageCode.c",
                context.getOrDefault(
                        "informationRecipient.language.c", context.getOrDefault("performer.languageCode.c", "en")));
        return written.toLowerCase(Locale.ROOT).startsWith("es")
                        || written.toLowerCase(Locale.ROOT).startsWith("spa")
                ? "es"
                : "en";
    }

    private static Type type(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "", "text/xml", "application/atom+xml", "application/xml" -> Type.ATOM;
            case "application/json", "text/json" -> Type.JSON;
            case "application/javascript", "text/javascript" -> Type.SCRIPT;
            case "text/html" -> Type.PAGE;
            default ->
                throw new BadRequestException(
                        "knowledgeResponseType: expected text/xml, application/json, application/javascript or text/html");
        };
    }
}
