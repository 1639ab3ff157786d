package vn.childplan.validation.rule;

import vn.childplan.core.text.Text;

/** What several agencies owe that a plan names as leading a duty together. */
enum CoLeads {
    /** Each of them owes the whole: what one does counts for that one. */
    EACH(Text.of("mỗi cơ quan chịu trách nhiệm toàn bộ", "each of them owes the whole")),
    /** It is done for all of them as soon as one has done it. */
    ANY(Text.of("một cơ quan thực hiện là đủ", "it is enough that one of them does it"));

    private final Text label;

    CoLeads(Text label) {
        this.label = label;
    }

    /** The answer as people read it. */
    Text label() {
        return label;
    }
}
