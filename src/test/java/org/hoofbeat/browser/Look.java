package org.hoofbeat.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at a page.
 *
 * @param width of the window in CSS pixels
 * @param dark whether the reader's system prefers dark colours
 * @param scripts whether the browser runs scripts
 */
public record Look(int width, boolean dark, boolean scripts) {
    private static final int DESK_WIDTH = 1280;
    private static final int PHONE_WIDTH = 360;

    /** A window on a desk, light, with scripts. */
    public static Look desk() {
        return new Look(DESK_WIDTH, false, true);
    }

    /** A telephone, light, with scripts. */
    public static Look phone() {
        return new Look(PHONE_WIDTH, false, true);
    }

    public Look withWidth(int pixels) {
        return new Look(pixels, dark, scripts);
    }

    public Look inTheDark() {
        return new Look(width, true, scripts);
    }

    public Look withoutScripts() {
        return new Look(width, dark, false);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, width < 700 ? 740 : 800)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }
}
