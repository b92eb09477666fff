package org.hoofbeat.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.hoofbeat.notices.Alerts;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.notices.PostRoom;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.notices.Watches;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the wiring that writes letters and feeds. Every {@link Watched} that is a bean can be followed. */
@Configuration(proxyBeanMethods = false)
class NoticesWiring {
    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    Watches watches(ObjectProvider<Watched> all) {
        return new Watches(all.stream().toList());
    }

    @Bean
    Place place(Supplier<Site> site, Settings settings) {
        return new Place(() -> site.get().baseUrl(), settings.host().name());
    }

    @Bean
    Outbox outbox(DeskDatabase desk, Settings settings) {
        return new Outbox(desk, settings.mail().isOn(), CLOCK);
    }

    @Bean
    Alerts alerts(DeskDatabase desk, Outbox outbox, Watches watches, Place place) {
        return new Alerts(desk, outbox, watches, place, CLOCK);
    }

    @Bean
    PostRoom postRoom(
            DeskDatabase desk,
            Settings settings,
            Outbox outbox,
            Alerts alerts,
            Watches watches,
            Place place,
            AfterOpening later) {
        var room = new PostRoom(desk, settings.mail(), outbox, alerts, watches, place, CLOCK);
        later.add(room::begin);
        return room;
    }
}
