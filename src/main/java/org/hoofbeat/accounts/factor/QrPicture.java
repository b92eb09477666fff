package org.hoofbeat.accounts.factor;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one path of an SVG, dark on light whatever the page's colours are, because telephones need it so. */
public final class QrPicture {
    private static final int QUIET = 4;

    private QrPicture() {}

    /** The markup of an {@code svg} element, without styles and scripts. */
    public static String svg(String text, String title) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" width="240" height="240">\
                <rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(escaped(title), side, side, side, side, path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
