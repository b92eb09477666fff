package org.hoofbeat.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {
    private final Callers direct = new Callers(List.of());
    private final Callers behind = new Callers(List.of("10.0.0.0/8", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "10.1.2.3, 198.51.100.1, 198.51.100.1",
        "10.1.2.3, '6.6.6.6, 198.51.100.1', 198.51.100.1",
        "10.1.2.3, '6.6.6.6, 198.51.100.1, 10.9.9.9', 198.51.100.1",
        "10.1.2.3, '6.6.6.6|198.51.100.1', 198.51.100.1",
        "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, 10.4.4.4, 10.4.4.4",
        "10.1.2.3, 'localhost', unreadable",
        "10.1.2.3, '<script>', unreadable",
        "fd00::1, 198.51.100.1, 198.51.100.1"
    })
    void believesTheHeaderOfItsOwnProxiesOnly(String peer, String header, String caller) {
        assertThat(behind.of(request(peer, header))).isEqualTo(caller);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 198.51.100.1, 10.1.2.3",
        "2001:db8:1:2:3:4:5:6, '', 20010db800010002",
        "2001:db8:1:2::9, '', 20010db800010002",
        "2001:db8:1:3::9, '', 20010db800010003",
        "fe80::1%eth0, '', fe80000000000000"
    })
    void takesAHouseholdsNetworkForOneCaller(String peer, String header, String caller) {
        assertThat(direct.of(request(peer, header))).isEqualTo(caller);
    }

    private static HttpServletRequest request(String peer, String header) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CallersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (_, method, _) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeaders" ->
                        Collections.enumeration(header.isEmpty() ? List.of() : List.of(header.split("\\|")));
                    default -> throw new AssertionError("nothing else is asked: " + method);
                });
    }
}
