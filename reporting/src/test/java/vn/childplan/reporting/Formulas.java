package vn.childplan.reporting;

import java.util.stream.Stream;

/** Words with which other people could make a spreadsheet run something, and words that only look a little like them. */
public final class Formulas {
    /** What must not begin a cell. */
    public static final String SIGNS = "=+-@\t\r";

    private Formulas() {}

    public static Stream<String> dangerous() {
        return Stream.of(
                "=1+1",
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "=HYPERLINK(\"http://x\",\"Báo cáo\")",
                "+84 255 3822 711",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\u00A0=1+1",
                "\n=1+1",
                "\uFEFF=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "- Cơ quan chủ trì: Sở Y tế.");
    }

    public static Stream<String> harmless() {
        return Stream.of(
                "Sở Y tế", "a=b", "65/KH-UBND", "1-2", " ", "'", "'x", "–1", "“=”", "x\t=1", "Ba Tơ; Ba Vì, \"xã\"");
    }
}
