package vn.childplan.province.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.childplan.province.ProvinceSettings;

/** Where there is no account yet, makes one for the office that runs the system and prints its password, once. */
@Component
@Profile("!demo")
class FirstAccounts implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final Accounts accounts;
    private final ProvinceSettings settings;

    FirstAccounts(Accounts accounts, ProvinceSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            String password = accounts.add(settings.office(), Role.OFFICE, settings.office());
            LOG.info("The first account, printed this once: {} {}", settings.office(), password);
        }
    }
}
