package vn.childplan.core.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.text.Text;

/** A draft as it stands in a file: a plan with one field more, by which nobody takes it for one. */
record DraftDocument(
        @JsonProperty List<String> draft,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DocumentNumber amends,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DocumentNumber number,

        @JsonProperty String place,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate date,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId issuer,

        @JsonProperty DocumentType type,
        @JsonProperty String title,
        @JsonProperty int year,
        @JsonProperty Preamble preamble,
        @JsonProperty List<Clause> clauses,
        @JsonProperty List<Recipient> recipients,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Signature signature) {
    /** The field that marks a draft. */
    static final String MARK = "draft";

    private static final List<Field> FIELDS = List.of(
            new Field("number", Text.of("số, ký hiệu", "the number")),
            new Field("date", Text.of("ngày ban hành", "the date of issue")),
            new Field("issuer", Text.of("cơ quan ban hành", "the issuer")),
            new Field("signature", Text.of("người ký", "the signature")));

    private record Field(String name, Text noun) {}

    static DraftDocument of(PlanDraft draft) {
        return new DraftDocument(
                draft.lacking().stream().map(what -> what.in(Text.VIETNAMESE)).toList(),
                draft.amends(),
                draft.number(),
                draft.place(),
                draft.date(),
                draft.issuer(),
                draft.type(),
                draft.title(),
                draft.year(),
                draft.preamble(),
                draft.clauses(),
                draft.recipients(),
                draft.signature());
    }

    /** Says in one line what a draft lacks to be read as a plan. */
    static void refuse(Json.Obj tree, Problems problems) {
        List<Text> lacks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Field field : FIELDS) {
            if (tree.get(field.name()).isEmpty()) {
                lacks.add(field.noun());
                names.add(field.name());
            }
        }
        Json mark = tree.get(MARK).orElse(tree);
        boolean amends = tree.get("amends").isPresent();
        Text message = amends
                ? Text.of(
                        "văn bản sửa đổi, bổ sung kế hoạch "
                                + tree.text("amends").orElse("khác") + ", không phải một kế hoạch",
                        "it amends the plan " + tree.text("amends").orElse("of another number")
                                + " and cannot stand alone")
                : lacks.isEmpty()
                        ? Text.of("kế hoạch còn ghi là bản dự thảo", "the plan is still marked as a draft")
                        : Text.of(
                                "kế hoạch còn là bản dự thảo, chưa có " + joined(lacks, Text.VIETNAMESE),
                                "the plan is a draft, it lacks " + joined(lacks, Locale.ENGLISH));
        Text remedy = amends
                ? Text.of("Dùng kế hoạch gốc đã sửa theo văn bản này.", "Use the plan it amends, changed as it says.")
                : Text.of(
                        (names.isEmpty() ? "Xóa" : "Điền " + String.join(", ", names) + " rồi xóa") + " trường draft.",
                        (names.isEmpty() ? "Remove" : "Fill in " + String.join(", ", names) + ", then remove")
                                + " the field draft.");
        problems.add("plan.draft", mark.at().line(), mark.at().column(), "/" + MARK, message, remedy);
    }

    private static String joined(List<Text> texts, Locale locale) {
        return String.join(", ", texts.stream().map(text -> text.in(locale)).toList());
    }
}
