package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;

/**
 * Who signed, and by what right.
 *
 * @param above the lines of authority over that of the form, as printed: "TM. ỦY BAN NHÂN DÂN" over "KT. CHỦ TỊCH", "TL. CHỦ
 *     TỊCH" over "KT. CHÁNH VĂN PHÒNG"; empty where none stands there
 * @param form in which form
 * @param onBehalfOf for whom, as printed after the form ("CHỦ TỊCH"), or null for one who signs for himself: the head
 *     and the acting head
 * @param position the signer's own position, as printed
 * @param name the signer's name
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Signature(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@ComposedText String> above,

        @JsonProperty Form form,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String onBehalfOf,

        @JsonProperty @NotBlank @ComposedText String position,
        @JsonProperty @NotBlank @ComposedText String name) {

    /** The forms of signing (NĐ 30/2020/NĐ-CP). */
    public enum Form {
        /** The head signs. */
        HEAD(""),
        /** Thay mặt: for the collective. */
        FOR_COLLECTIVE("TM."),
        /** Ký thay: a deputy for the head. */
        DEPUTY("KT."),
        /** Thừa lệnh: by order. */
        BY_ORDER("TL."),
        /** Thừa ủy quyền: authorised. */
        AUTHORISED("TUQ."),
        /** Quyền: acting head, who signs for himself; the mark stands before his own position. */
        ACTING("Q.");

        private final String mark;

        Form(String mark) {
            this.mark = mark;
        }

        /** Whether the signer signs for somebody else. */
        private boolean onBehalf() {
            return this != HEAD && this != ACTING;
        }

        /** What is printed before the office signed for, or before the position of an acting head; empty for a head. */
        public String mark() {
            return mark;
        }
    }

    /** A signature without a line of authority over that of its form. */
    public Signature(Form form, @Nullable String onBehalfOf, String position, String name) {
        this(List.of(), form, onBehalfOf, position, name);
    }

    public Signature {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(name, "name");
        if (form.onBehalf() == (onBehalfOf == null)) {
            throw RefusedText.because(
                    "hình thức ký " + form + (onBehalfOf == null ? " phải" : " không")
                            + " ghi người được ký thay (onBehalfOf)",
                    "signing as " + form + (onBehalfOf == null ? " needs" : " excludes")
                            + " somebody signed for (onBehalfOf)");
        }
        above = above == null ? List.of() : List.copyOf(above);
        if (above.stream().anyMatch(String::isBlank) || (form == Form.HEAD && !above.isEmpty())) {
            throw RefusedText.because(
                    "hình thức ký " + form + " có dòng " + above
                            + " ở trên (above): người đứng đầu ký không có dòng nào, dòng" + " khác không để trống",
                    "signing as " + form + " stands under the lines " + above
                            + " (above): a head has none, and no line is blank");
        }
    }

    /** The same under these lines, as printed: "TM. ỦY BAN NHÂN DÂN". */
    public Signature under(String... lines) {
        return new Signature(List.of(lines), form, onBehalfOf, position, name);
    }

    /** The lines as printed. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(above);
        if (onBehalfOf != null) {
            lines.add(form.mark() + " " + onBehalfOf);
        }
        lines.add(form == Form.ACTING ? form.mark() + " " + position : position);
        lines.add(name);
        return List.copyOf(lines);
    }
}
