package dossier.ui.accounts;

import java.util.Optional;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.access.Role;
import dossier.ui.people.NoAccount;
import dossier.ui.schema.SchemaMigrated;

/**
 * Makes the account {@value #NAME} as long as there is none at all. Its password is that of the setting
 * {@code dossier.operator.password}, or one by chance that the log shows once.
 */
@ApplicationScoped
class FirstOperator {

    private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());
    private static final String NAME = "operator";

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHash passwords;

    @Inject
    @ConfigProperty(name = "dossier.operator.password")
    private Optional<String> given;

    @Transactional
    void make(@Observes SchemaMigrated event) {
        accounts.waitForOthers();
        if (accounts.isEmpty()) {
            add();
        }
    }

    private void add() {
        var password = given.map(String::strip).orElseGet(Secret::random);
        accounts.add(
                new Account(NAME, Role.OPERATOR, passwords.of(password), given.isEmpty(), NoAccount.DOSSIER.word()));
        if (given.isEmpty()) {
            LOG.warning(
                    "The first account is %s with the password %s - log in and choose another one; this line does not come again."
                            .formatted(NAME, password));
        }
    }
}
