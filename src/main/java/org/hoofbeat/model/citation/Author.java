package org.hoofbeat.model.citation;

/** Who wrote what is cited: a person or an organisation. */
public sealed interface Author {

    /**
     * A person.
     *
     * @param family family name, never empty
     * @param given given names or initials, as the source writes them; may be empty
     */
    record Person(String family, String given) implements Author {
        public Person {
            family = OneLine.of(family);
            given = OneLine.of(given);
            if (family.isEmpty()) {
                throw new IllegalArgumentException("a person who is cited has a family name");
            }
        }

        @Override
        public String name() {
            return given.isEmpty() ? family : family + " " + given;
        }
    }

    /** An organisation, under one name that is never turned round. */
    record Organisation(String name) implements Author {
        public Organisation {
            name = OneLine.of(name);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("an organisation that is cited has a name");
            }
        }
    }

    /** The name as it stands in a list of references. */
    String name();
}
