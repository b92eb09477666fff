package org.hoofbeat.app;

import java.time.InstantSource;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.PublishedTexts;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.DeskDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the wiring that knows what people write about diseases. */
@Configuration(proxyBeanMethods = false)
class EditorialWiring {
    /** Looks at once whether newer data moved a disease whose texts are here. */
    @Bean
    Editorial editorial(DeskDatabase desk, Knowledge knowledge, Diseases diseases, Settings settings) {
        return Editorial.open(desk, knowledge, diseases, settings.reviewMonths(), InstantSource.system());
    }

    @Bean
    PublishedTexts publishedTexts(Editorial editorial) {
        return editorial.published();
    }
}
