package dossier.ui.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Something that only people with a right may do, whatever the way that led there; others get problem {@code forbidden}. It
 * stands on what the buttons of pages do, because one page can have buttons that need different rights.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** The right. */
    @Nonbinding
    Right value();
}
