package vn.childplan.importing.plan;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** What can be doubtful in a plan as it was sent. The codes are permanent. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DoubtCode {
    /** The number is left blank, or none is printed. */
    NUMBER_BLANK("header.number-blank", "chưa có số, ký hiệu", "there is no number"),
    /** Day, month or year of issue is left blank, or no date is printed. */
    DATE_BLANK("header.date-blank", "chưa có ngày ban hành", "there is no date of issue"),
    /** The date of issue is a day that does not exist. */
    DATE_INVALID("header.date-invalid", "ngày ban hành không có thật", "the date of issue does not exist"),
    /** No issuer is printed; it is taken from the preamble, or unknown. */
    ISSUER_MISSING("header.issuer-missing", "phần đầu không ghi cơ quan ban hành", "the header names no issuer"),
    /** The document says that it is a draft. */
    DRAFT_MARK("header.draft", "văn bản ghi là dự thảo", "the document says that it is a draft"),
    /** No line names the type of the document. */
    TYPE_MISSING("header.type-missing", "không có dòng tên loại văn bản", "no line names the type of the document"),
    /** The document amends another one and is no plan by itself. */
    AMENDMENT("document.amendment", "văn bản sửa đổi, bổ sung một kế hoạch khác", "the document amends another plan"),
    /** The plan is issued by a decision and has no number of its own. */
    ATTACHED("document.attached", "kế hoạch ban hành kèm theo quyết định", "the plan is attached to a decision"),
    /** The text of the plan stands in the file again. */
    PASTED_TWICE("document.twice", "văn bản có hai lần trong tệp", "the text stands in the file twice"),
    /** Changes were tracked: the accepted text is read. */
    TRACKED_CHANGES("source.tracked-changes", "tệp còn theo dõi thay đổi", "changes are tracked in the file"),
    /** Hidden text was left out. */
    HIDDEN_TEXT("source.hidden-text", "tệp có chữ ẩn", "the file holds hidden text"),
    /** A footnote was left out of the text. */
    FOOTNOTE("source.footnote", "có chú thích cuối trang", "there is a footnote"),
    /** A paragraph is numbered by a numbering that the file does not define. */
    UNKNOWN_NUMBERING("source.numbering", "số tự động không có định nghĩa", "an automatic number is not defined"),
    /** A page is a picture without text. */
    PAGE_UNREAD("source.page-unread", "trang chỉ có hình, không có lớp chữ", "the page is a picture without text"),
    /** The file shows letters and does not say which. */
    LETTERS_UNKNOWN(
            "source.letters-unknown",
            "có chữ mà tệp không cho biết là chữ gì",
            "the file does not say which letters it shows"),
    /** Letters that a scanner misread were repaired. */
    REPAIRED("source.repaired", "chữ bị nhận dạng sai đã được sửa", "misread letters were repaired"),
    /** A part of the document stands neither in the draft nor in another doubt. */
    LEFT_OUT("source.left-out", "không có chỗ trong kế hoạch", "has no place in the plan"),
    /** A document is cited without a date. */
    BASIS_UNDATED("basis.undated", "văn bản viện dẫn không có ngày", "a document is cited without its date"),
    /** Nobody is named who issued a document that is cited. */
    BASIS_ISSUER(
            "basis.no-issuer",
            "văn bản viện dẫn không rõ cơ quan ban hành",
            "it is not clear who issued a document that is cited"),
    /** A law is cited by its name and date, without its number. */
    BASIS_WITHOUT_NUMBER(
            "basis.no-number", "văn bản viện dẫn không có số, ký hiệu", "a document is cited without its number"),
    /** Numbers are skipped. */
    NUMBER_SKIPPED("outline.number-skipped", "bỏ qua một số thứ tự", "a number is skipped"),
    /** A number is used twice. */
    NUMBER_TWICE("outline.number-twice", "một số thứ tự dùng hai lần", "a number is used twice"),
    /** A number that the model cannot cite. */
    NUMBER_UNREAD("outline.number-unread", "không dẫn được số của khoản", "the number of the clause cannot be cited"),
    /** No sections were found. */
    NO_SECTIONS("outline.none", "không nhận ra các mục của văn bản", "no sections were recognised"),
    /** A task names nobody who leads. */
    TASK_WITHOUT_LEAD("task.no-lead", "nhiệm vụ không ghi cơ quan chủ trì", "the task names nobody who leads"),
    /** A task has no time. */
    TASK_WITHOUT_TIME("task.no-time", "nhiệm vụ không ghi thời gian", "the task has no time"),
    /** One block of labels stands behind several texts. */
    TASK_SHARED(
            "task.several-texts",
            "một khối phân công cho nhiều nội dung",
            "one block of labels stands behind several texts"),
    /** An agency leads a task and helps in it. */
    LEAD_COORDINATES(
            "task.lead-coordinates", "cơ quan vừa chủ trì vừa phối hợp", "an agency both leads and coordinates"),
    /** A task was due before the plan was issued. */
    DUE_BEFORE_ISSUE("time.before-issue", "thời hạn trước ngày ban hành", "the deadline is before the date of issue"),
    /** A day that does not exist. */
    TIME_INVALID("time.invalid", "ngày không có thật", "the day does not exist"),
    /** The year is missing and taken from the plan. */
    YEAR_ASSUMED("time.year-assumed", "thời gian không ghi năm", "the time has no year"),
    /** The time names no certain day. */
    TIME_FUZZY("time.fuzzy", "thời gian không rõ ngày", "the time names no certain day"),
    /** The wording of a time is not understood. */
    TIME_UNREAD("time.unread", "không hiểu lời văn về thời gian", "the wording of the time is not understood"),
    /** The time is understood, and the model has no value for it: it waits for an event, or has several days. */
    TIME_IN_WORDS("time.in-words", "thời gian chỉ giữ được bằng lời văn", "the time is kept in its words alone"),
    /** The day of a deadline is left blank. */
    DEADLINE_BLANK("report.deadline-blank", "thời hạn báo cáo để trống", "the deadline of the report is left blank"),
    /** Nothing says for which period a report is; its day tells. */
    PERIOD_ASSUMED("report.period-assumed", "kỳ của báo cáo chưa rõ", "it is not clear for which period the report is"),
    /** A report that the plan asks for is not in the draft. */
    REPORT_LEFT_OUT("report.left-out", "báo cáo chưa đưa được vào kế hoạch", "the report is not in the draft"),
    /** A report names nobody who makes it. */
    REPORTER_MISSING("report.no-reporter", "không ghi cơ quan báo cáo", "nobody is named who reports"),
    /** A report names nobody to whom it goes. */
    ADDRESSEE_MISSING("report.no-addressee", "không ghi nơi nhận báo cáo", "nobody is named to whom the report goes"),
    /** A report goes to several, or through several; the draft holds one. */
    SEVERAL_ADDRESSEES(
            "report.several-addressees",
            "báo cáo gửi nhiều nơi, bản dự thảo giữ được một",
            "the report goes to several, of which the draft holds one"),
    /** No province fits the plan, or several do. */
    PROVINCE_UNKNOWN(
            "agency.no-province", "không rõ kế hoạch của tỉnh nào", "it is not clear of which province the plan is"),
    /** The plan is of another province than the one that was named. */
    PROVINCE_OTHER(
            "agency.other-province", "kế hoạch của tỉnh khác", "the plan is of another province than the one named"),
    /** The directory does not know an agency. */
    AGENCY_UNKNOWN("agency.unknown", "danh mục không có cơ quan này", "the directory does not know the agency"),
    /** A person inside an agency is named, and no agency: "Công chức văn hóa - xã hội". */
    PERSON("agency.person", "chức danh, không phải cơ quan", "a person and no agency"),
    /** The name of an agency ends in the middle. */
    AGENCY_CUT("agency.cut", "tên cơ quan có vẻ bị cắt", "the name of an agency seems to be cut off"),
    /** The directory knows several agencies of a name. */
    AGENCY_AMBIGUOUS(
            "agency.ambiguous",
            "danh mục có nhiều cơ quan cùng tên",
            "the directory knows several agencies of the name"),
    /** An agency did not exist on the plan's date. */
    AGENCY_ENDED(
            "agency.ended", "cơ quan không tồn tại vào ngày ban hành", "the agency did not exist on the date of issue"),
    /** Nobody is told by whom a clause is to be carried out. */
    ACTOR_UNREAD("duty.no-actor", "chưa xác định cơ quan thực hiện", "it is not clear who carries this out"),
    /** There are no recipients. */
    RECIPIENTS_MISSING("closing.no-recipients", "không có phần nơi nhận", "there are no recipients"),
    /** Nobody has signed. */
    SIGNER_MISSING("closing.no-signer", "không có người ký", "nobody has signed"),
    /** Several have signed; the one of the first issuer counts. */
    SEVERAL_SIGNERS("closing.several-signers", "nhiều người ký", "several have signed");

    private final String code;
    private final Text title;

    DoubtCode(String code, String vi, String en) {
        this.code = code;
        this.title = Text.of(vi, en);
    }

    /** The code as programs print it. */
    public String code() {
        return code;
    }

    /** What it means. */
    public Text title() {
        return title;
    }
}
