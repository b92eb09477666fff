package org.hoofbeat.web.monarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.exchange.SubmittedJson;
import org.hoofbeat.sources.exchange.UnreadableSubmissionException;

/** The object that a request sent, read like {@link Asked}: all mistakes are told together. */
final class Body {
    private final Json.Obj members;
    private final List<Json> path;
    private final List<Json> complaints;

    private Body(Json.Obj members, List<Json> path, List<Json> complaints) {
        this.members = members;
        this.path = path;
        this.complaints = complaints;
    }

    /** @throws InvalidRequestException when the body is no JSON object */
    static Body read(byte[] bytes) {
        List<Json> place = List.of(Json.of("body"));
        if (bytes.length == 0) {
            throw new InvalidRequestException(List.of(Complaint.missing(place)));
        }
        try {
            if (SubmittedJson.parse("the body", bytes) instanceof Json.Obj object) {
                return new Body(object, place, new ArrayList<>());
            }
        } catch (UnreadableSubmissionException unreadable) {
            throw new InvalidRequestException(List.of(Complaint.of(
                    List.of(Json.of("body"), Json.of(0)), "json_invalid", "JSON decode error", Members.NULL)));
        }
        throw new InvalidRequestException(List.of(Complaint.of(
                place,
                "model_attributes_type",
                "Input should be a valid dictionary or object to extract fields from",
                Members.NULL)));
    }

    /** A list of texts that must be there. */
    List<String> texts(String name) {
        if (!has(name)) {
            complaints.add(Complaint.missing(place(name)));
        }
        return optionalTexts(name);
    }

    List<String> optionalTexts(String name) {
        if (!has(name)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (!(members.members().get(name) instanceof Json.Array(List<Json> items))) {
            complaints.add(Complaint.notList(place(name)));
            return List.of();
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Text(String value)) {
                texts.add(value);
            } else {
                List<Json> at = new ArrayList<>(place(name));
                at.add(Json.of(i));
                complaints.add(Complaint.notText(at));
            }
        }
        return texts;
    }

    String string(String name) {
        if (!members.members().containsKey(name)) {
            complaints.add(Complaint.missing(place(name)));
            return "";
        }
        return optionalText(name);
    }

    String optionalText(String name) {
        if (!has(name)) {
            return "";
        }
        if (members.members().get(name) instanceof Json.Text(String value)) {
            return value;
        }
        complaints.add(Complaint.notText(place(name)));
        return "";
    }

    String oneOf(String name, String usual, List<String> allowed) {
        String value = optionalText(name);
        if (value.isEmpty() && !has(name)) {
            if (usual.isEmpty()) {
                complaints.add(Complaint.missing(place(name)));
            }
            return usual;
        }
        if (!allowed.contains(value)) {
            complaints.add(Complaint.notOneOf(place(name), value, allowed));
        }
        return value;
    }

    int number(String name, int usual, int least, int most) {
        if (!has(name)) {
            return usual;
        }
        String value = members.find(name).map(Json::asText).orElse("");
        if (!value.matches("[+-]?\\d{1,9}")) {
            complaints.add(Complaint.notInteger(place(name), value));
            return usual;
        }
        int number = Integer.parseInt(value);
        if (number < least) {
            complaints.add(Complaint.tooSmall(place(name), value, least));
        }
        if (number > most) {
            complaints.add(Complaint.tooLarge(place(name), value, most));
        }
        return number;
    }

    /** Objects in a list, each to be read the same way. */
    List<Body> bodies(String name) {
        if (!has(name)) {
            complaints.add(Complaint.missing(place(name)));
            return List.of();
        }
        if (!(members.members().get(name) instanceof Json.Array(List<Json> items))) {
            complaints.add(Complaint.notList(place(name)));
            return List.of();
        }
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Json> at = new ArrayList<>(place(name));
            at.add(Json.of(i));
            if (items.get(i) instanceof Json.Obj object) {
                bodies.add(new Body(object, at, complaints));
            } else {
                complaints.add(Complaint.of(
                        at,
                        "model_attributes_type",
                        "Input should be a valid dictionary or object to extract fields from",
                        Members.NULL));
            }
        }
        return bodies;
    }

    void check() {
        if (!complaints.isEmpty()) {
            throw new InvalidRequestException(complaints);
        }
    }

    private boolean has(String name) {
        Optional<Json> value = members.find(name);
        return value.isPresent() && !(value.get() instanceof Json.Null);
    }

    private List<Json> place(String name) {
        List<Json> place = new ArrayList<>(path);
        place.add(Json.of(name));
        return place;
    }
}
