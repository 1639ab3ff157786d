package vn.childplan.spring;

/** Does work, and what must wait for its commit. */
@FunctionalInterface
interface Commit {
    /** One after the other: there is nothing to commit. */
    Commit WITHOUT_TRANSACTION = (work, afterwards) -> {
        work.run();
        afterwards.run();
    };

    void run(Runnable work, Runnable afterwards);
}
