package vn.childplan.reporting.model;

import java.util.List;
import org.apiguardian.api.API;

/** What heads a document, and with it how its number is written: the State, the Party and the Youth Union each have their own. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Masthead {
    /** Quốc hiệu and tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I); organisations of the people use them too. */
    STATE(List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"), "", "Số:", "/"),
    /** Tiêu đề of the Party's documents. */
    PARTY(List.of("ĐẢNG CỘNG SẢN VIỆT NAM"), "*", "Số", "-"),
    /** Tiêu đề of the documents of the Đoàn (Hướng dẫn 29-HD/TWĐTN-VP, 29/10/2013). */
    YOUTH_UNION(List.of("ĐOÀN TNCS HỒ CHÍ MINH"), "***", "Số:", "-");

    private final List<String> lines;
    private final String mark;
    private final String label;
    private final String separator;

    Masthead(List<String> lines, String mark, String label, String separator) {
        this.lines = lines;
        this.mark = mark;
        this.label = label;
        this.separator = separator;
    }

    /** Its lines, the first in capitals. */
    public List<String> lines() {
        return lines;
    }

    /** What stands under the issuing agency; empty where a line is drawn there. */
    public String mark() {
        return mark;
    }

    /** The symbol of a document: BC-SYT for the State, BC/TĐTN for Party and Youth Union. */
    public String symbol(String type, String agency) {
        return type + (this == STATE ? "-" : "/") + agency;
    }

    /** The line of a number that is left open: "Số:        /BC-SYT", "Số:        -BC/TĐTN". */
    String openNumber(String symbol) {
        return label + "        " + separator + symbol;
    }

    /** The line of a number. */
    String number(String number) {
        return label + " " + number;
    }
}
