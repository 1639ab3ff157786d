package vn.childplan.reporting.paper;

/**
 * The paragraph styles. Those of the parts of an administrative document have the sizes of Nghị định 30/2020/NĐ-CP, Phụ lục
 * I; where it leaves a range, the pair of 13 for Quốc hiệu and 14 for what stands below it and for the text.
 */
public enum Style {
    NORMAL("Normal", "Normal", "", new Look().size(14)),
    BODY(
            "BodyText",
            "Body Text",
            "Normal",
            new Look().justified().indented().apart(6, 0).line(110)),
    FIGURE("ListParagraph", "List Paragraph", "BodyText", new Look().left()),
    NOTE("Note", "Note", "BodyText", new Look().italic().size(12)),
    TO_WRITE("ToWrite", "Chỗ cần viết", "BodyText", new Look().shading("FFF2A8")),
    TITLE(
            "Title",
            "Title",
            "Normal",
            new Look().bold().size(16).centred().apart(0, 12).withNext()),
    HEADING_1("Heading1", "heading 1", "Normal", heading(1)),
    HEADING_2("Heading2", "heading 2", "Normal", heading(2)),
    HEADING_3("Heading3", "heading 3", "Normal", heading(3)),
    HEADING_4("Heading4", "heading 4", "Normal", heading(4)),
    CAPTION(
            "Caption",
            "caption",
            "Normal",
            new Look().bold().size(13).centred().apart(8, 4).withNext()),
    CHART("Chart", "Biểu đồ", "Normal", new Look().centred().apart(6, 4).withNext()),
    PAGE_NUMBER("Header", "header", "Normal", new Look().centred().size(14)),
    SOURCE("Source", "Nguồn số liệu", "Normal", new Look().size(9).left().apart(1, 0)),
    BREAK("PageTurn", "Page Turn", "Normal", new Look().size(1)),

    TABLE_12("TableText12", "Table Text 12", "Normal", new Look().size(12).left()),
    TABLE_11("TableText11", "Table Text 11", "TableText12", new Look().size(11)),
    TABLE_10("TableText10", "Table Text 10", "TableText12", new Look().size(10)),
    TABLE_9("TableText9", "Table Text 9", "TableText12", new Look().size(9)),
    TABLE_8("TableText8", "Table Text 8", "TableText12", new Look().size(8)),

    STATE("NDQuocHieu", "NĐ30 Quốc hiệu", "Normal", form().bold().size(13)),
    MOTTO("NDTieuNgu", "NĐ30 Tiêu ngữ", "Normal", form().bold().size(14)),
    PARENT("NDCoQuanChuQuan", "NĐ30 Cơ quan chủ quản", "Normal", form().size(13)),
    ISSUER("NDCoQuanBanHanh", "NĐ30 Cơ quan ban hành", "Normal", form().bold().size(13)),
    NUMBER("NDSoKyHieu", "NĐ30 Số, ký hiệu", "Normal", form().size(13).apart(6, 0)),
    LETTER_SUBJECT("NDTrichYeuCongVan", "NĐ30 Trích yếu công văn", "Normal", form().size(12)),
    PLACE(
            "NDDiaDanh",
            "NĐ30 Địa danh, thời gian",
            "Normal",
            form().italic().size(14).apart(6, 0)),
    TYPE(
            "NDTenLoai",
            "NĐ30 Tên loại",
            "Normal",
            form().bold().size(14).apart(18, 0).withNext()),
    SUBJECT("NDTrichYeu", "NĐ30 Trích yếu", "Normal", form().bold().size(14).withNext()),
    ADDRESSEE("NDKinhGui", "NĐ30 Kính gửi", "Normal", form().size(14).apart(12, 6)),
    ADDRESSED(
            "NDKinhGuiDau",
            "NĐ30 Kính gửi, dòng đầu",
            "Normal",
            form().left().size(14).apart(12, 0).withNext()),
    ADDRESSEES(
            "NDKinhGuiNhieu", "NĐ30 Kính gửi nhiều nơi", "Normal", form().left().size(14)),
    BASIS("NDCanCu", "NĐ30 Căn cứ", "BodyText", new Look().italic().size(14).vietnamese()),
    ANNEX("NDPhuLuc", "NĐ30 Phụ lục", "Normal", form().bold().size(14).withNext()),
    ANNEX_NAME(
            "NDTenPhuLuc", "NĐ30 Tên phụ lục", "Normal", form().bold().size(14).withNext()),
    ANNEX_OF(
            "NDKemTheo",
            "NĐ30 Kèm theo",
            "Normal",
            form().italic().size(14).apart(0, 6).withNext()),
    RECIPIENTS_HEAD(
            "NDNoiNhan",
            "NĐ30 Nơi nhận",
            "Normal",
            form().left().bold().italic().size(12)),
    RECIPIENT("NDNoiNhanTen", "NĐ30 Nơi nhận, tên", "Normal", form().left().size(11)),
    SIGNING("NDQuyenHan", "NĐ30 Quyền hạn, chức vụ", "Normal", form().bold().size(14)),
    /** Over the name is room for the seal and the signature. */
    SIGNER("NDHoTen", "NĐ30 Họ tên", "Normal", form().bold().size(14).apart(84, 0)),
    /** Over Nơi nhận and the signature, and over a table that needs no caption. */
    SPACE("Space", "Khoảng cách", "Normal", form().size(8).withNext()),
    /** Carries a line above itself. */
    RULE("NDDuongKe", "NĐ30 Đường kẻ", "Normal", form().size(4).apart(2, 0));

    private final String id;
    private final String label;
    private final String basedOn;
    private final Look look;

    Style(String id, String label, String basedOn, Look look) {
        this.id = id;
        this.label = label;
        this.basedOn = basedOn;
        this.look = look;
    }

    private static Look heading(int level) {
        return new Look()
                .bold()
                .left()
                .indented()
                .apart(6, 0)
                .line(110)
                .withNext()
                .outline(level);
    }

    private static Look form() {
        return new Look().centred().vietnamese();
    }

    /** Its name in the document. */
    public String id() {
        return id;
    }

    /** Its name for people; those that Word knows by itself have the names that Word gives them. */
    public String label() {
        return label;
    }

    /** The id of the style that it is based on; empty if none. */
    public String basedOn() {
        return basedOn;
    }

    public Look look() {
        return look;
    }

    /** The heading of a level from 1; beyond the fourth all look the same. */
    static Style ofHeading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The text of a table in a size from 8 to 12. */
    public static Style ofTable(int size) {
        return switch (size) {
            case 12 -> TABLE_12;
            case 11 -> TABLE_11;
            case 10 -> TABLE_10;
            case 9 -> TABLE_9;
            default -> TABLE_8;
        };
    }
}
