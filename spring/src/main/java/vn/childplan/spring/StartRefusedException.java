package vn.childplan.spring;

/** The application asks for what it cannot have: what that is, and what to do. Spring Boot prints both instead of a stack trace. */
final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefusedException(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
