package vn.childplan.examples.hosts;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.childplan.spring.VerdictsChanged;

/** Keeps a line for each change of verdicts, from which messages to agencies can be made. */
@Component
class Notices {
    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /** After the entries have been committed, so in a transaction of its own. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(VerdictsChanged changed) {
        changed.difference()
                .transitions()
                .forEach((transition, count) -> database.sql(
                                "insert into notice (transition, obligations) values (?, ?)")
                        .params(transition, count)
                        .update());
    }
}
