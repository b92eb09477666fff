package org.hoofbeat.testing;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which tests this machine could not run and why; a bare number would hide it. */
public final class SkippedTests implements TestExecutionListener {
    private final Map<String, Integer> reasons = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        count(reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            String message = result.getThrowable().map(Throwable::getMessage).orElse("");
            count(message.replaceFirst("^(Assumption failed: )?(skipped: )?", ""));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        reasons.forEach((reason, tests) -> System.out.printf("Skipped (%d): %s%n", tests, reason));
    }

    private void count(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }
}
