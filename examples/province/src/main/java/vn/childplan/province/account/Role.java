package vn.childplan.province.account;

/** What an account may do. */
public enum Role {
    /** Sở Y tế: sees all, records for everybody, grants extensions and waivers, writes letters, runs the system. */
    OFFICE("Sở Y tế"),
    /** An agency: sees and reports its own, nobody else's. */
    AGENCY("Cơ quan"),
    /** Sees the board, the duties and the documents; no attachments, no log. */
    READER("Người xem");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
