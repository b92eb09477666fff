package org.hoofbeat.questions.identifiers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail and web addresses, domains, network addresses, names on social networks. */
final class WebFinder implements Finder {
    private static final Pattern EMAIL_END = Pattern.compile(
            "@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|\\s?(?:\\(at\\)|\\[at\\]|\\{at\\}|<at>)\\s?[\\p{L}\\p{N}-]+(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\])\\s?[\\p{L}\\p{N}-]+)+");
    private static final Pattern URL =
            Pattern.compile("(?i:https?|ftp)://[^\\s<>\"]+|(?i:www)\\.[^\\s<>\"]+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Endings that are no word, so that a missing blank after a full stop is no domain. */
    private static final Pattern DOMAIN = Pattern.compile(
            "\\.(?:com|org|net|edu|mil|info|biz|io|dev|app|blog|online|site|health|eu|uk|de|fr|es|mx|nl|be|ch|at|se|dk|pl"
                    + "|pt|br|tr|au|ca|nz|ie|jp|cn|kr|ru|ua|cz|sk|hu|ro|gr|fi|co|ar|cl|za|il|tv)(?![\\p{L}\\p{N}])(?:/[^\\s<>\"]*)?");

    private static final Pattern IP4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)(?::\\d{1,5})?");
    private static final Pattern IP6 = Pattern.compile(
            "(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,6}(?::[0-9a-fA-F]{1,4}){1,6}");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,29}");
    private static final Pattern NAMED_HANDLE = Pattern.compile(
            "(?i)\\b(?:twitter|instagram|insta|facebook|fb|tiktok|snapchat|snap|skype|telegram|reddit|linkedin|whatsapp|discord|threads|mastodon|youtube)"
                    + "(?:\\s+(?:name|user(?:name)?|handle|account|profile|id|is|as|me|at|under))*\\s*[:=@]?\\s*[@/]?([\\p{L}][\\p{L}\\p{N}_.-]*[\\p{N}_.][\\p{L}\\p{N}_.-]*|(?<=[:=@/]\\s?)[\\p{L}\\p{N}_.-]{3,})");
    private static final Pattern USER = Pattern.compile("(?<![\\p{L}\\p{N}/])(?:u|user)/[\\p{L}\\p{N}_-]{3,}");

    /** The name of a domain has at most 253 characters; what goes on longer is no address, and would cost time. */
    private static final int LONGEST_PART = 253;

    @Override
    public void find(Passage passage, Found found) {
        String text = passage.text();
        Matcher url = URL.matcher(text);
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            findUrl(url, Math.max(0, at - 5), text, found);
        }
        for (int at = indexOfWww(text, 0); at >= 0; at = indexOfWww(text, at + 4)) {
            findUrl(url, at, text, found);
        }
        findAtSigns(text, found);
        findDots(text, found);
        if (text.indexOf(':') >= 0) {
            findNetworkAddresses(passage, found);
        }
        Matcher user = USER.matcher(text);
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            for (int back : new int[] {1, 4}) {
                if (at >= back && user.region(at - back, text.length()).lookingAt()) {
                    found.add(user.start(), user.end(), IdentifierType.HANDLE);
                }
            }
        }
        findNamedHandles(passage, found);
    }

    private static int indexOfWww(String text, int from) {
        for (int i = from; i + 4 < text.length(); i++) {
            if (text.charAt(i + 3) == '.' && text.regionMatches(true, i, "www.", 0, 4)) {
                return i;
            }
        }
        return -1;
    }

    private static void findUrl(Matcher url, int from, String text, Found found) {
        if (found.isTaken(from)) {
            return;
        }
        for (int start = from; start <= Math.min(from + 5, text.length()); start++) {
            if (url.region(start, text.length()).lookingAt()) {
                add(start, url.end(), text, found, IdentifierType.URL);
                return;
            }
        }
    }

    private static void findAtSigns(String text, Found found) {
        Matcher end = EMAIL_END.matcher(text);
        Matcher handle = HANDLE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean spelled = (c == '(' || c == '[' || c == '{' || c == '<') && text.startsWith("at", at + 1);
            if (c != '@' && !spelled) {
                continue;
            }
            int begin = at;
            while (spelled && begin > 0 && text.charAt(begin - 1) == ' ') {
                begin--;
            }
            int local = begin;
            while (local > Math.max(0, begin - LONGEST_PART) && isLocalPart(text.charAt(local - 1))) {
                local--;
            }
            if (local < begin && end.region(begin, text.length()).lookingAt()) {
                add(local, end.end(), text, found, IdentifierType.EMAIL);
            } else if (c == '@'
                    && local == begin
                    && handle.region(at, text.length()).lookingAt()) {
                add(at, handle.end(), text, found, IdentifierType.HANDLE);
            }
        }
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static void findDots(String text, Found found) {
        Matcher domain = DOMAIN.matcher(text);
        Matcher ip = IP4.matcher(text);
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int begin = dot;
            while (begin > Math.max(0, dot - LONGEST_PART)
                    && (Character.isLetterOrDigit(text.charAt(begin - 1))
                            || ".-".indexOf(text.charAt(begin - 1)) >= 0)) {
                begin--;
            }
            if (begin == dot || found.isTaken(dot)) {
                continue;
            }
            if (domain.region(dot, text.length()).lookingAt()) {
                add(begin, domain.end(), text, found, IdentifierType.URL);
            } else if (Character.isDigit(text.charAt(begin))
                    && ip.region(begin, text.length()).lookingAt()
                    && isNetworkAddress(ip.group())) {
                found.add(begin, ip.end(), IdentifierType.IP);
            }
        }
    }

    private static boolean isNetworkAddress(String group) {
        for (String part : group.replaceAll(":.*", "").split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static void findNetworkAddresses(Passage passage, Found found) {
        String text = passage.text();
        Matcher ip = IP6.matcher(text);
        for (int word = 0; word < passage.size(); word++) {
            int end = passage.to(word);
            if (end < text.length()
                    && text.charAt(end) == ':'
                    && end - passage.from(word) <= 4
                    && ip.region(passage.from(word), text.length()).lookingAt()
                    && ip.end() - ip.start() > 6) {
                found.add(ip.start(), ip.end(), IdentifierType.IP);
            }
        }
    }

    private static void findNamedHandles(Passage passage, Found found) {
        String text = passage.text();
        Matcher named = NAMED_HANDLE.matcher(text);
        for (int word = 0; word < passage.size(); word++) {
            if (NETWORKS.contains(passage.word(word))
                    && named.region(passage.from(word), text.length()).lookingAt()) {
                add(named.start(1), named.end(1), text, found, IdentifierType.HANDLE);
            }
        }
    }

    private static final java.util.Set<String> NETWORKS = java.util.Set.of(
            "twitter",
            "instagram",
            "insta",
            "facebook",
            "fb",
            "tiktok",
            "snapchat",
            "snap",
            "skype",
            "telegram",
            "reddit",
            "linkedin",
            "whatsapp",
            "discord",
            "threads",
            "mastodon",
            "youtube");

    /** Adds a find without the punctuation of the sentence that it ends. */
    private static void add(int from, int to, String text, Found found, IdentifierType type) {
        int end = to;
        while (end > from && ".,;:!?)'\"]>".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = from;
        while (begin < end && ".-'".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        if (end > begin) {
            found.add(begin, end, type);
        }
    }
}
