package org.hoofbeat.model.editorial;

import java.time.Instant;
import org.hoofbeat.model.Curie;

/**
 * Somebody to turn to about a disease, as the host of the centre entered it. Texts may be empty save for the name.
 *
 * @param id its number in the desk database; 0 before it has one
 * @param disease the canonical identifier of the disease's page
 * @param kind what it is
 * @param name what it is called
 * @param about one line on what it does
 * @param url its web address, http or https
 * @param phone a telephone number as people write it
 * @param mail an address for mail
 * @param place where it is or for whom: a town, a country
 * @param by the account that entered or last changed it
 * @param at when
 */
public record Contact(
        long id,
        Curie disease,
        ContactKind kind,
        String name,
        String about,
        String url,
        String phone,
        String mail,
        String place,
        String by,
        Instant at) {}
