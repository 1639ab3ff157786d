package vn.childplan.core.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an entry of evidence, in the order in which they are written, in every form. */
enum EvidenceField {
    KIND("kind"),
    AGENCY("agency"),
    CLAUSE("clause"),
    PERIOD("period"),
    AT("at"),
    DOCUMENT("document"),
    VIA("via"),
    UNTIL("until"),
    NOTE("note"),
    RECORDED_AT("recordedAt"),
    DUTY("duty"),
    PLAN("plan"),
    ID("id"),
    RETRACTS("retracts"),
    RECORDED_BY("recordedBy");

    /** All of them; {@code values()} copies. */
    static final List<EvidenceField> ALL = List.of(values());

    private static final Map<String, EvidenceField> BY_NAME = new LinkedHashMap<>();

    static {
        for (EvidenceField field : ALL) {
            BY_NAME.put(field.fieldName, field);
        }
    }

    static final List<String> NAMES = List.copyOf(BY_NAME.keySet());
    /** Without these there is no entry; the others may be missing as columns and members. */
    static final List<EvidenceField> NEEDED = List.of(KIND, AGENCY, CLAUSE, AT);

    private final String fieldName;

    EvidenceField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** What a row says in it; null if nothing. */
    @Nullable
    Object of(EvidenceRow row) {
        return switch (this) {
            case KIND -> row.kind();
            case AGENCY -> row.agency();
            case CLAUSE -> row.clause();
            case PERIOD -> row.period();
            case AT -> row.at();
            case DOCUMENT -> row.document();
            case VIA -> row.via();
            case UNTIL -> row.until();
            case NOTE -> row.note();
            case RECORDED_AT -> row.recordedAt();
            case DUTY -> row.duty();
            case PLAN -> row.plan();
            case ID -> row.id();
            case RETRACTS -> row.retracts();
            case RECORDED_BY -> row.recordedBy();
        };
    }

    String fieldName() {
        return fieldName;
    }

    /** The field of that name, or null. */
    static @Nullable EvidenceField named(String name) {
        return BY_NAME.get(name);
    }

    /** Whether it is free text, kept as written, rather than a word with a meaning. So are the keys and names of a host. */
    boolean isFreeText() {
        return this == DOCUMENT || this == NOTE || this == ID || this == RETRACTS || this == RECORDED_BY;
    }

    /** Whether a table has it as a column only if some entry says it. */
    boolean isOnlyWhereSaid() {
        return this == DUTY || this == PLAN || this == ID || this == RETRACTS || this == RECORDED_BY;
    }
}
