package org.hoofbeat.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Which address a request comes from: the other end of the connection, unless that is a proxy of the host's, whose header
 * X-Forwarded-For is then believed from its end backwards, up to the first address that is no proxy.
 */
final class Callers {
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<IpAddressMatcher> proxies;

    /** @param proxies addresses or networks */
    Callers(List<String> proxies) {
        this.proxies = proxies.stream().map(IpAddressMatcher::new).toList();
    }

    /** The caller, as one word. A household has a whole IPv6 network to itself, so the network counts and not the address. */
    String of(HttpServletRequest request) {
        String caller = request.getRemoteAddr();
        List<String> named = forwarded(request);
        for (int i = named.size() - 1; i >= 0 && isProxy(caller); i--) {
            caller = named.get(i);
        }
        return network(caller);
    }

    private boolean isProxy(String address) {
        return !proxies.isEmpty()
                && find(address)
                        .filter(found -> proxies.stream().anyMatch(proxy -> proxy.matches(found.getHostAddress())))
                        .isPresent();
    }

    /** A proxy may add a line of its own instead of adding to the one that it got, so all lines count, in their order. */
    private static List<String> forwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private static String network(String address) {
        return find(address)
                .map(found -> found instanceof Inet6Address six
                        ? HexFormat.of().formatHex(six.getAddress(), 0, IPV6_NETWORK_BYTES)
                        : found.getHostAddress())
                .orElse("unreadable");
    }

    /** Only what is written as an address, so that no name is ever looked up. */
    static Optional<InetAddress> find(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
