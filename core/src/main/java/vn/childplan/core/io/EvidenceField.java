package vn.childplan.core.io;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an entry of evidence, in the order in which they are written, in every form. */
enum EvidenceField {
    KIND("kind", EvidenceRow::kind),
    AGENCY("agency", EvidenceRow::agency),
    CLAUSE("clause", EvidenceRow::clause),
    PERIOD("period", EvidenceRow::period),
    AT("at", EvidenceRow::at),
    DOCUMENT("document", EvidenceRow::document),
    VIA("via", EvidenceRow::via),
    UNTIL("until", EvidenceRow::until),
    NOTE("note", EvidenceRow::note),
    RECORDED_AT("recordedAt", EvidenceRow::recordedAt),
    DUTY("duty", EvidenceRow::duty),
    PLAN("plan", EvidenceRow::plan),
    ID("id", EvidenceRow::id),
    RETRACTS("retracts", EvidenceRow::retracts),
    RECORDED_BY("recordedBy", EvidenceRow::recordedBy);

    /** All of them; {@code values()} copies. */
    static final List<EvidenceField> ALL = List.of(values());

    static final List<String> NAMES = ALL.stream().map(EvidenceField::fieldName).toList();
    private static final Map<String, EvidenceField> BY_NAME =
            ALL.stream().collect(Collectors.toMap(EvidenceField::fieldName, Function.identity()));
    /** Without these there is no entry; the others may be missing as columns and members. */
    static final List<EvidenceField> NEEDED = List.of(KIND, AGENCY, CLAUSE, AT);

    private final String fieldName;
    private final Function<EvidenceRow, @Nullable Object> value;

    EvidenceField(String fieldName, Function<EvidenceRow, @Nullable Object> value) {
        this.fieldName = fieldName;
        this.value = value;
    }

    /** What a row says in it; null if nothing. */
    @Nullable
    Object of(EvidenceRow row) {
        return value.apply(row);
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
