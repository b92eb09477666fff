package org.hoofbeat.web.accounts;

import java.util.List;

/** @param codes recovery codes, shown this once */
public record CodesPage(List<String> codes) {
    public CodesPage {
        codes = List.copyOf(codes);
    }
}
