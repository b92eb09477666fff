package org.hoofbeat.app;

import java.time.InstantSource;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.AuditTrail;
import org.hoofbeat.accounts.Logins;
import org.hoofbeat.accounts.SecondFactors;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.accounts.SignOnAccounts;
import org.hoofbeat.accounts.oidc.SignOn;
import org.hoofbeat.accounts.oidc.SignOnSettings;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.web.limits.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the wiring that knows who works here. Nothing of it costs anything before somebody signs in. */
@Configuration(proxyBeanMethods = false)
class AccountsWiring {
    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    Passwords passwords() {
        return new Passwords(Passwords.Cost.USUAL);
    }

    @Bean
    Accounts accounts(DeskDatabase desk, Passwords passwords) {
        return new Accounts(desk, passwords, CLOCK);
    }

    @Bean
    Logins logins(DeskDatabase desk, Passwords passwords) {
        return new Logins(desk, passwords, CLOCK);
    }

    @Bean
    Sessions sessions(DeskDatabase desk, Settings settings) {
        return new Sessions(desk, settings.sessions(), CLOCK);
    }

    @Bean
    SecondFactors secondFactors(DeskDatabase desk) {
        return new SecondFactors(desk, CLOCK);
    }

    @Bean
    AuditTrail auditTrail(DeskDatabase desk) {
        return new AuditTrail(desk);
    }

    @Bean
    SignOnSettings signOnSettings(Settings settings) {
        return settings.signOn();
    }

    @Bean
    SignOn signOn(SignOnSettings settings) {
        return new SignOn(settings);
    }

    @Bean
    SignOnAccounts signOnAccounts(DeskDatabase desk, Accounts accounts, SignOnSettings settings) {
        return new SignOnAccounts(desk, accounts, settings.roles(), CLOCK);
    }

    @Bean
    Limits limits(Settings settings) {
        return settings.limits();
    }
}
