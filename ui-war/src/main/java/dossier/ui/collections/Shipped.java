package dossier.ui.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dossier.ui.people.NoAccount;
import dossier.ui.schema.SchemaMigrated;

/** Makes the collection that comes with the product as soon as there is a schema. What people deleted stays deleted. */
@ApplicationScoped
class Shipped {

    private static final NewCollection ENTROPY = new NewCollection(
            "entropy",
            new Settings(
                    "What MultiVAC knows about the question of how the amount of entropy can be decreased.",
                    DuplicateRule.IGNORE,
                    Settings.LONGEST,
                    Settings.USUAL.most()));

    @Inject
    private Collections collections;

    void install(@Observes SchemaMigrated event) {
        collections.install(ENTROPY, NoAccount.DOSSIER.word());
    }
}
