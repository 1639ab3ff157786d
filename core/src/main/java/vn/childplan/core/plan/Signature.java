package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;

/**
 * Who signed, and by what right.
 *
 * @param form in which form
 * @param onBehalfOf for whom, as printed after the form ("CHỦ TỊCH"), or null for one who signs for himself: the head
 *     and the acting head
 * @param position the signer's own position, as printed
 * @param name the signer's name
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Signature(
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
    }

    /** The lines as printed. */
    public List<String> lines() {
        if (onBehalfOf != null) {
            return List.of(form.mark() + " " + onBehalfOf, position, name);
        }
        return List.of(form == Form.ACTING ? form.mark() + " " + position : position, name);
    }
}
