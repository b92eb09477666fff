package org.hoofbeat.questions.identifiers;

/** What kind of thing a part of a text gives away. The names are those of the command's output and of the placeholders. */
public enum IdentifierType {
    /** A person's name, with the titles and degrees that belong to it. */
    NAME,
    /** A place with the country that is attached to it, an address, a postal code. */
    LOCATION,
    /** A named clinic, school, employer or other organisation. */
    ORG,
    /** A day, a month of a year, a year of birth. */
    DATE,
    /** An age said of a person. */
    AGE,
    /** A telephone or fax number. */
    PHONE,
    EMAIL,
    /** A web address or the name of a domain. */
    URL,
    /** A network address. */
    IP,
    /** A name on a social network. */
    HANDLE,
    /** A national, insurance or tax number. */
    NATIONAL_ID,
    /** A number of a licence, a vehicle, a device or a certificate. */
    LICENCE,
    /** A card, bank account or IBAN. */
    ACCOUNT,
    /** A number of a patient or a record. */
    MRN
}
