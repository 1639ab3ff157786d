package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.CitedDocuments;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * A document by the two things that name it and no other: its number and its date.
 *
 * @param number số, ký hiệu
 * @param date the day of issue
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DatedDocument(
        @JsonProperty DocumentNumber number, @JsonProperty LocalDate date) {
    public DatedDocument {
        Objects.requireNonNull(number, "number");
        Years.held(Objects.requireNonNull(date, "date"));
    }

    /**
     * As people cite it: "Công văn số 530/SYT-CSXH ngày 05/5/2025", "Kế hoạch số 187/KH-UBND ngày 10/7/2026"; in English "Official
     * letter 530/SYT-CSXH of 5 May 2025".
     */
    public Text cited() {
        Text day = TimeFormat.date(date);
        String type = type();
        return Text.of(
                type + " số " + number + " ngày " + day.vi(),
                CitedDocuments.type(type) + " " + number + " of " + day.en());
    }

    private String type() {
        return switch (number.form()) {
            case LETTER -> "Công văn";
            case NORMATIVE -> normative();
            case NAMED_TYPE, PARTY ->
                number.type().map(DocumentType::vietnameseName).orElse("Văn bản");
        };
    }

    /** The types of normative documents that plans rest on (Luật 64/2025/QH15). */
    private String normative() {
        return switch (number.symbol().split("-", 2)[0]) {
            case "TT" -> "Thông tư";
            case "TTLT" -> "Thông tư liên tịch";
            case "NĐ" -> "Nghị định";
            default -> number.type().map(DocumentType::vietnameseName).orElse("Văn bản");
        };
    }

    @Override
    public String toString() {
        return cited().vi();
    }
}
