package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.support.ServletRequestHandledEvent;

class AfterOpeningTest {
    private final AfterOpening later = new AfterOpening();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch last = new CountDownLatch(1);

    @Test
    void beginsOnceAfterTheFirstAnswerInTheOrderGivenAndGoesOnAfterAFailure() throws InterruptedException {
        later.add(() -> done.add("first"));
        later.add(() -> {
            throw new IllegalStateException("this part cannot be made");
        });
        later.add(() -> {
            done.add("last");
            last.countDown();
        });
        assertThat(done).isEmpty();
        answered();
        answered();
        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("first", "last");
    }

    @Test
    void beginsNothingOnceTheServerCloses() {
        later.add(() -> done.add("too late"));
        later.onApplicationEvent(new ContextClosedEvent(new GenericApplicationContext()));
        answered();
        assertThat(done).isEmpty();
    }

    private void answered() {
        later.onApplicationEvent(new ServletRequestHandledEvent(this, "/", "", "GET", "page", "", "", 1));
    }
}
