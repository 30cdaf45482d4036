package dossier.ui.actions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * On methods of resources and pages that change something: when they fail, or tell the visitor that something was refused, the
 * action log says so. That something was done is written by whoever does it, in the same transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Recorded {

    /** What the visitor wants to do. */
    @Nonbinding
    ActionKind value();
}
