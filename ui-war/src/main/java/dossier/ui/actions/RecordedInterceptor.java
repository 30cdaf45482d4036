package dossier.ui.actions;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import dossier.contracts.problems.ProblemException;

/** Stands outside of everything that refuses, so that it sees every refusal. */
@Interceptor
@Recorded(ActionKind.REQUEST)
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
public class RecordedInterceptor {

    private static final String FAULT = "Something went wrong on our side; the server's log has the details.";

    @Inject
    private Refusals refusals;

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        var kind = call.getMethod().getAnnotation(Recorded.class).value();
        try {
            var result = call.proceed();
            refusals.recordTold(kind);
            return result;
        } catch (ProblemException e) {
            refusals.record(kind, e.problem().detail());
            throw e;
        } catch (RuntimeException e) {
            refusals.record(kind, FAULT);
            throw e;
        }
    }
}
