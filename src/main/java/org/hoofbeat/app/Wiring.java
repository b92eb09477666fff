package org.hoofbeat.app;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Makes the parts of the server and hands them to each other. Rooms other than web and accounts know nothing of Spring: their
 * objects are made here, by hand, one method each.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.hoofbeat.app")
class Wiring {
    @Bean
    Settings settings(Server.Start start) {
        return start.settings();
    }

    @Bean
    DataDirectory dataDirectory(Server.Start start) {
        return start.directory();
    }

    @Bean
    StartupCache startupCache(Server.Start start) {
        return StartupCache.asTheLauncherAsks(start.directory());
    }
}
