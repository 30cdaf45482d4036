package dossier.ui.people;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;

/** Stands before everything that {@link Needs} a right, outside of its transaction. */
@Interceptor
@Needs(Right.READ)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Warden {

    @Inject
    private Visitor visitor;

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        var right = call.getMethod().getAnnotation(Needs.class).value();
        if (!visitor.may(right)) {
            throw new ProblemException(ProblemType.FORBIDDEN, right.whoMay());
        }
        return call.proceed();
    }
}
