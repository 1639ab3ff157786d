package vn.childplan.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The commit of the transaction that is active or else, if there is a manager, of one for the work alone. */
record CommitOfTransaction(@Nullable PlatformTransactionManager manager) implements Commit {
    @Override
    public void run(Runnable work, Runnable afterwards) {
        if (manager == null) {
            work.run();
            afterCommit(afterwards);
        } else {
            new TransactionTemplate(manager).executeWithoutResult(status -> {
                work.run();
                afterCommit(afterwards);
            });
        }
    }

    private static void afterCommit(Runnable afterwards) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            afterwards.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterwards.run();
            }
        });
    }
}
