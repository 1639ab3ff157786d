package vn.childplan.importing.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.PlanDraft;

/**
 * What came of reading a plan as it was sent: its parts in its own words, the draft made of them, the doubts, and a directory
 * of whom it names. A part that the plan leaves blank is null, never guessed.
 *
 * @param type the type as plans write it: "Kế hoạch", "Kế hoạch liên tịch"
 * @param header who issued it, number, place and date
 * @param title trích yếu; empty if none was found
 * @param amends the number of the plan that it amends, or null
 * @param bases the documents that its preamble names
 * @param sections the outermost elements of its body
 * @param tasks who does what until when, appendices last
 * @param funding the number of the element on money, or null
 * @param duties who is named in the organisation part, by number
 * @param reporting the reports it asks for
 * @param recipients the lines of "Nơi nhận", "Lưu" among them
 * @param archive what "Lưu" says, or null
 * @param signer who signed, or null
 * @param doubts what is not clear, in the order of the document
 * @param draft the plan as far as it can be read
 * @param directory whom the draft names: the directory given, with those it did not know added
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanReading(
        String type,
        Header header,
        String title,
        @Nullable String amends,
        List<Basis> bases,
        List<Section> sections,
        List<Task> tasks,
        @Nullable String funding,
        List<Duty> duties,
        List<Report> reporting,
        List<String> recipients,
        @Nullable String archive,
        @Nullable Signer signer,
        List<Doubt> doubts,
        PlanDraft draft,
        AgencyDirectory directory) {

    public PlanReading {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(title, "title");
        bases = List.copyOf(bases);
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        reporting = List.copyOf(reporting);
        recipients = List.copyOf(recipients);
        doubts = List.copyOf(doubts);
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(directory, "directory");
    }

    /**
     * The header.
     *
     * @param issuer who issued it, in running text; several in one line
     * @param issuers each of them
     * @param parent the agency printed above the issuer, or null
     * @param number the number, or null if it is blank
     * @param numberRaw the number as printed where it could not be read, or null
     * @param place the place, or null if it is blank
     * @param date the date of issue, or null if it is blank
     * @param dateRaw the date as printed where it could not be read, or null
     * @param attachedTo the number of the decision that issues the plan, or null
     * @param draft the words that say that the document is a draft, or null
     */
    public record Header(
            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String issuer,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<String> issuers,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String parent,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String number,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String numberRaw,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String place,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            LocalDate date,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String dateRaw,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String attachedTo,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String draft) {
        public Header {
            issuers = List.copyOf(issuers);
        }
    }

    /**
     * A document named in the preamble.
     *
     * @param symbol its number
     * @param date its date, or null if none is given
     */
    public record Basis(
            @JsonProperty String symbol,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            LocalDate date) {}

    /**
     * An outermost element.
     *
     * @param no its number as printed
     * @param title its heading
     * @param line where it stands
     */
    public record Section(
            @JsonProperty String no,
            @JsonProperty String title,
            @JsonProperty int line) {}

    /**
     * A task.
     *
     * @param no its number, the second block of labels under one number as "III.4#2", a row of an appendix as "PL.II.1"
     * @param clause its clause in the draft, as evidence and obligations cite it: "II.3", "III.4-2", "PL1.II.1"
     * @param title what is to be done
     * @param leads who leads, each in the plan's words
     * @param coordinating who helps
     * @param timeRaw the words of its time, or null
     * @param timeKind what these are, by the names of the format
     * @param start the first day, or null
     * @param end the last day named, or null
     * @param inclusive whether that day is in time, or null
     * @param output what comes of it, or null
     * @param source body, table or appendix
     * @param line where it stands
     */
    public record Task(
            @JsonProperty String no,
            @JsonProperty String clause,
            @JsonProperty String title,
            @JsonProperty List<String> leads,
            @JsonProperty List<String> coordinating,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String timeRaw,

            @JsonProperty String timeKind,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate start,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate end,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean inclusive,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String output,

            @JsonProperty String source,
            @JsonProperty int line) {
        public Task {
            leads = List.copyOf(leads);
            coordinating = List.copyOf(coordinating);
        }
    }

    /**
     * A duty of the organisation part.
     *
     * @param no the number of the element
     * @param actors whom it names, each in the plan's words
     * @param requested whether they are asked and not ordered
     */
    public record Duty(
            @JsonProperty String no,
            @JsonProperty List<String> actors,
            @JsonProperty boolean requested) {
        public Duty {
            actors = List.copyOf(actors);
        }
    }

    /**
     * A report.
     *
     * @param from who reports, or null
     * @param to to whom, or null
     * @param via through whom or what, or null
     * @param deadlineRaw the words of the deadline, or null
     * @param recurrence how often, by the names of the format
     * @param dates "2026-11-15"; "--11-15" every year; "---15" every month; "quarter-end-month-20"
     * @param what the words that ask for it
     * @param no the number of the element that asks for it, as clauses of the draft are cited
     */
    public record Report(
            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String from,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String to,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String via,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String deadlineRaw,

            @JsonProperty String recurrence,
            @JsonProperty List<String> dates,
            @JsonProperty String what,
            @JsonProperty String no) {
        public Report {
            dates = List.copyOf(dates);
        }
    }

    /**
     * Who signed.
     *
     * @param authority the lines that say for whom, as printed
     * @param position the signer's own position, or null
     * @param name the signer's name, or null
     */
    public record Signer(
            @JsonProperty List<String> authority,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String position,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name) {
        public Signer {
            authority = List.copyOf(authority);
        }
    }
}
