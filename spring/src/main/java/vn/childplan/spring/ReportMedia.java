package vn.childplan.spring;

import org.apiguardian.api.API;

/** Media types of reports, for {@code produces} of a method that returns a report or what builds one. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReportMedia {
    /** A document of Word. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** A workbook of Excel. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A calendar, as calendar programs subscribe to it. */
    public static final String ICS = "text/calendar";

    private ReportMedia() {}
}
