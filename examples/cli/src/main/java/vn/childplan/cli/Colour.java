package vn.childplan.cli;

import vn.childplan.validation.rule.Status;

/** What a terminal paints. */
enum Colour {
    PLAIN(""),
    BOLD("1"),
    RED("31"),
    YELLOW("33"),
    GREEN("32");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** Red is late, yellow is near or was late, green is done. */
    static Colour of(Status status) {
        return switch (status) {
            case OVERDUE -> RED;
            case DUE_SOON, MET_LATE -> YELLOW;
            case MET -> GREEN;
            case NOT_OPEN, IN_TIME, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> PLAIN;
        };
    }

    String paint(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
