package org.hoofbeat.sources.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Contributor.Role;

/** Authors, editors and investigators. */
final class Contributors {
    private Contributors() {}

    static void add(Element list, String name, Role role, List<Contributor> to) {
        for (Element one : list.children(name)) {
            if (!one.attribute("ValidYN").equals("N")) {
                Contributor person = of(one, role);
                if (!person.family().isEmpty() || person.isGroup()) {
                    to.add(person);
                }
            }
        }
    }

    private static Contributor of(Element one, Role role) {
        List<String> affiliations = new ArrayList<>(one.texts("Affiliation"));
        one.children("AffiliationInfo").forEach(info -> affiliations.addAll(info.texts("Affiliation")));
        affiliations.removeIf(String::isEmpty);
        String family = one.text("LastName");
        return new Contributor(
                role,
                family.isEmpty() && one.text("CollectiveName").isEmpty() ? one.text("ForeName") : family,
                family.isEmpty() ? "" : given(one),
                one.text("Initials"),
                one.text("Suffix"),
                one.text("CollectiveName"),
                orcid(one),
                affiliations);
    }

    private static String given(Element one) {
        String given = one.text("ForeName");
        return given.isEmpty() ? one.text("FirstName") : given;
    }

    /** It is written as an address, with and without hyphens. */
    private static String orcid(Element one) {
        for (Element id : one.children("Identifier")) {
            if (id.attribute("Source").equals("ORCID")) {
                String plain = id.text().replaceAll("[^0-9Xx]", "");
                if (plain.length() == 16) {
                    return plain.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
                }
            }
        }
        return "";
    }
}
