package org.hoofbeat.web;

import java.util.stream.Stream;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, on a desk by day and on the narrowest telephone by night: nobody is shut out. */
class EveryPageTest {
    private static final int NARROWEST = 320;

    private static final String FINDINGS = "observed=HP:0001166,HP:0001083,HP:0002616&excluded=HP:0001249";

    private static final Stream<String> PAGES = Stream.of(
            "/",
            "/search?q=marfan",
            "/search?q=qqqzzzxxx",
            "/symptoms",
            "/symptoms?at=HP:0000478&" + FINDINGS,
            "/term/HP:0001166?" + FINDINGS,
            "/term/HP:0000006",
            "/differential",
            "/differential?" + FINDINGS + "&age=12&why=down+syndrome",
            "/differential?observed=HP:0001166,HP:9999999&add=abnormal",
            "/compare",
            "/compare?ids=MONDO:0007947,MONDO:0012212&" + FINDINGS,
            "/diseases",
            "/disease/MONDO:0007947?" + FINDINGS,
            "/disease/MONDO:0003614",
            "/professional/MONDO:0007947?" + FINDINGS,
            "/professional/MONDO:0003614",
            "/gene/FBN1",
            "/about",
            "/about/data",
            "/privacy",
            "/login",
            "/reset",
            "/no/such/page");

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @MethodSource
    void isAccessibleAndFitsTheWindow(String path, Look look) {
        var visit = browser.visit(look, site.resolve(path));
        visit.checkFitsTheWidth();
        visit.checkAccessibility();
    }

    static Stream<Arguments> isAccessibleAndFitsTheWindow() {
        return PAGES.flatMap(path -> Stream.of(
                Arguments.of(path, Look.desk()),
                Arguments.of(path, Look.phone().withWidth(NARROWEST).inTheDark())));
    }
}
