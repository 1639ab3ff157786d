package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Law.Certainty;

/** The laws that rules, reviews and documents of this library cite, each once. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Laws {
    /** The part on children (tre-em.md) of a copy of Pháp điển, the codified law of the state. */
    private static final String CODIFIED = "https://github.com/diepxuan/diepxuan.github.io";

    /** The consolidated text of the two decisions on following up tasks. */
    private static final String FOLLOWING_UP = "https://ls1.hethongphapluat.com/van-ban-hop-nhat-01-hnvb-vpcp-nam-2018-"
            + "hop-nhat-quyet-dinh-ve-quy-che-theo-doi-don-doc-kiem-tra-viec-thuc-hien-nhiem-vu-do-chinh-phu-thu-tuong-"
            + "chinh-phu-giao-do-van-phong-chinh-phu-ban-hanh.html";

    /** Bộ luật Dân sự năm 2015. */
    public static final Law CIVIL_CODE = seen(
            "91/2015/QH13",
            LocalDate.of(2015, 11, 24),
            Text.of("Bộ luật Dân sự năm 2015", "Civil Code 2015"),
            Text.of("Bộ luật Dân sự", "the Civil Code"),
            Text.of(
                    "cách tính thời hạn dân sự; vận dụng cho thời hạn của kế hoạch",
                    "how civil periods are counted; applied to the deadlines of a plan by analogy"),
            "https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146");

    /** Luật Trẻ em năm 2016. */
    public static final Law CHILDREN_LAW = seen(
            "102/2016/QH13",
            LocalDate.of(2016, 4, 5),
            Text.of("Luật Trẻ em năm 2016", "Children Law 2016"),
            Text.of("Luật Trẻ em", "on children"),
            Text.of("Tháng hành động vì trẻ em là tháng 6", "the Month of Action for Children is June"),
            "https://hethongphapluat.com/luat-tre-em-2016/dieu-56");

    /** Nghị định số 09/2019/NĐ-CP. */
    public static final Law DECREE_09_2019 = seen(
            "09/2019/NĐ-CP",
            LocalDate.of(2019, 1, 24),
            decree("09/2019/NĐ-CP"),
            Text.of(
                    "quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
                    "on the reporting regime of state administrative agencies"),
            Text.of(
                    "thời gian chốt số liệu, thời hạn gửi báo cáo định kỳ",
                    "the cut-off of figures and the sending of periodic reports"),
            "https://english.luatvietnam.vn/decree-no-09-2019-nd-cp-dated-january-24-2019-of-the-government-on-"
                    + "prescribing-reporting-regimes-applicable-to-state-administrative-agencies-170401-doc1.html");

    /** Nghị định số 30/2020/NĐ-CP. */
    public static final Law DECREE_30_2020 = seen(
            "30/2020/NĐ-CP",
            LocalDate.of(2020, 3, 5),
            decree("30/2020/NĐ-CP"),
            Text.of("về công tác văn thư", "on the work with documents of an office"),
            Text.of("thể thức văn bản hành chính", "the form of administrative documents"),
            "https://luatvietnam.vn/tin-van-ban-moi/"
                    + "huong-dan-moi-ve-cach-trinh-bay-van-ban-hanh-chinh-186-24146-article.html");

    /** Quyết định số 42/2014/QĐ-TTg. No source seen gives its day, nor that of the decision that amends it. */
    public static final Law DECISION_42_2014 = seen(
            "42/2014/QĐ-TTg",
            null,
            decision("42/2014/QĐ-TTg"),
            Text.of(
                    "quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao",
                    "on following up the tasks that the Government and the Prime Minister give"),
            Text.of("theo dõi, đôn đốc nhiệm vụ được giao", "tasks are followed up"),
            FOLLOWING_UP);

    /** Quyết định số 23/2018/QĐ-TTg, which amends {@link #DECISION_42_2014}. */
    public static final Law DECISION_23_2018 = seen(
            "23/2018/QĐ-TTg",
            null,
            decision("23/2018/QĐ-TTg"),
            Text.of("sửa đổi, bổ sung Quyết định số 42/2014/QĐ-TTg", "amending Decision 42/2014/QĐ-TTg"),
            Text.of("theo dõi, đôn đốc nhiệm vụ được giao", "tasks are followed up"),
            FOLLOWING_UP);

    /** Nghị quyết số 190/2025/QH15. */
    public static final Law RESOLUTION_190_2025 = seen(
            "190/2025/QH15",
            LocalDate.of(2025, 2, 19),
            Text.of("Nghị quyết số 190/2025/QH15", "Resolution 190/2025/QH15"),
            Text.of(
                    "quy định về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước",
                    "on questions that arise when the state apparatus is reorganised"),
            Text.of(
                    "việc thực hiện chức năng, nhiệm vụ, quyền hạn khi sắp xếp cơ quan",
                    "who carries on the functions and duties of a reorganised agency"),
            "https://thuviennhadat.vn/vbpl/nghi-quyet-190-2025-qh15-xu-ly-van-de-lien-quan-dep-sap-xep-to-chuc-"
                    + "bo-may-nha-nuoc-643777.html");

    /** Nghị quyết số 203/2025/QH15. */
    public static final Law RESOLUTION_203_2025 = seen(
            "203/2025/QH15",
            LocalDate.of(2025, 6, 16),
            Text.of("Nghị quyết số 203/2025/QH15", "Resolution 203/2025/QH15"),
            Text.of(
                    "sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                    "amending the Constitution"),
            Text.of("kết thúc hoạt động của cấp huyện từ ngày 01/7/2025", "the district level ended on 1 Jul 2025"),
            "https://xaydungchinhsach.chinhphu.vn/nghi-quyet-203-2025-qh15-sua-doi-bo-sung-mot-so-dieu-cua-hien-phap-"
                    + "nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-119250616181735552.htm");

    /**
     * Luật Tổ chức chính quyền địa phương năm 2025. Its number and title were seen where Nghị quyết 1673/NQ-UBTVQH15 cites it,
     * not in the law itself. That it is of 16/6/2025 was read in notes of others only, so it has no day here.
     */
    public static final Law LOCAL_GOVERNMENT_LAW = seen(
            "72/2025/QH15",
            null,
            Text.of("Luật số 72/2025/QH15", "Law 72/2025/QH15"),
            Text.of("Luật Tổ chức chính quyền địa phương", "on the organisation of local government"),
            Text.of(
                    "chính quyền địa phương hai cấp: cấp tỉnh, cấp xã",
                    "local government has two levels: province and commune"),
            "https://github.com/dvhcvn/20250701/blob/main/input/docs/1673_NQ-UBTVQH15.md");

    /** Nghị định số 147/2025/NĐ-CP. */
    public static final Law DECREE_147_2025 = seen(
            "147/2025/NĐ-CP",
            LocalDate.of(2025, 6, 12),
            decree("147/2025/NĐ-CP"),
            Text.of(
                    "quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của"
                            + " Bộ Y tế",
                    "on the powers of two-level local government in the field of the Ministry of Health"),
            Text.of(
                    "thẩm quyền của cấp huyện về y tế chuyển cho cấp xã hoặc cấp tỉnh",
                    "the district's powers in health went to the commune or to the province"),
            "https://hethongphapluat.com/nghi-dinh-147-2025-nd-cp-quy-dinh-ve-phan-dinh-tham-quyen-cua-chinh-quyen-"
                    + "dia-phuong-02-cap-trong-linh-vuc-quan-ly-nha-nuoc-cua-bo-y-te.html");

    /** Nghị quyết số 1677/NQ-UBTVQH15. */
    public static final Law RESOLUTION_1677 = seen(
            "1677/NQ-UBTVQH15",
            LocalDate.of(2025, 6, 16),
            Text.of("Nghị quyết số 1677/NQ-UBTVQH15", "Resolution 1677/NQ-UBTVQH15"),
            Text.of(
                    "về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Quảng Ngãi năm 2025",
                    "on the communes of Quảng Ngãi in 2025"),
            Text.of("đơn vị cấp xã từ ngày 01/7/2025", "the communes from 1 Jul 2025 on"),
            "https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/nghi-quyet-1677-nq-ubtvqh15-2025-"
                    + "sap-xep-cac-don-vi-hanh-chinh-cap-xa-quang-ngai-661113.html");

    /** Thông tư số 28/2019/TT-BLĐTBXH. No source seen gives its day, nor those of the circulars below. */
    public static final Law CIRCULAR_28_2019 = seen(
            "28/2019/TT-BLĐTBXH",
            null,
            circular("28/2019/TT-BLĐTBXH"),
            Text.of(
                    "hướng dẫn tổ chức Tháng hành động vì trẻ em",
                    "on how the Month of Action for Children is organised"),
            Text.of("báo cáo kết quả Tháng hành động vì trẻ em", "the reports on the Month of Action for Children"),
            "https://luatvietnam.vn/chinh-sach/"
                    + "thong-tu-28-2019-tt-bldtbxh-huong-dan-to-chuc-thang-hanh-dong-vi-tre-em-180440-d1.html");

    /** Thông tư số 29/2019/TT-BLĐTBXH; seen in the codified law (Pháp điển), so that its title is in our words. */
    public static final Law CIRCULAR_29_2019 = seen(
            "29/2019/TT-BLĐTBXH",
            null,
            circular("29/2019/TT-BLĐTBXH"),
            Text.of("về diễn đàn trẻ em", "on children's forums"),
            Text.of("báo cáo kết quả diễn đàn trẻ em", "the reports on a children's forum"),
            CODIFIED);

    /** Thông tư số 14/2020/TT-BLĐTBXH; seen in the codified law (Pháp điển), so that its title is in our words. */
    public static final Law CIRCULAR_14_2020 = seen(
            "14/2020/TT-BLĐTBXH",
            null,
            circular("14/2020/TT-BLĐTBXH"),
            Text.of("về chăm sóc thay thế cho trẻ em", "on alternative care for children"),
            Text.of(
                    "danh sách trẻ em có nhu cầu được nhận chăm sóc thay thế; báo cáo việc chăm sóc thay thế",
                    "the lists of children who need alternative care, and the report on it"),
            CODIFIED);

    /** Thông tư số 16/2025/TT-BYT; seen in articles about it, so that its title is in our words. */
    public static final Law CIRCULAR_16_2025 = seen(
            "16/2025/TT-BYT",
            null,
            circular("16/2025/TT-BYT"),
            Text.of(
                    "về thẩm quyền của chính quyền địa phương 2 cấp trong lĩnh vực bà mẹ và trẻ em",
                    "on the powers of two-level local government in the care of mothers and children"),
            Text.of(
                    "báo cáo về trẻ em của cấp xã gửi thẳng cấp tỉnh",
                    "communes send their reports on children straight to the province"),
            "https://www.vietnam.vn/en/tham-quyen-cua-chinh-quyen-dia-phuong-2-cap-trong-linh-vuc-ba-me-va-tre-em");

    /** All of them. */
    public static final List<Law> ALL = List.of(
            CIVIL_CODE,
            CHILDREN_LAW,
            DECREE_09_2019,
            DECREE_30_2020,
            DECISION_42_2014,
            DECISION_23_2018,
            RESOLUTION_190_2025,
            RESOLUTION_203_2025,
            LOCAL_GOVERNMENT_LAW,
            DECREE_147_2025,
            RESOLUTION_1677,
            CIRCULAR_28_2019,
            CIRCULAR_29_2019,
            CIRCULAR_14_2020,
            CIRCULAR_16_2025);

    private Laws() {}

    private static Law seen(String number, @Nullable LocalDate date, Text name, Text title, Text use, String source) {
        return new Law(DocumentNumber.of(number), date, name, title, use, Certainty.SEEN, source);
    }

    private static Text decree(String number) {
        return Text.of("Nghị định số " + number, "Decree " + number);
    }

    private static Text decision(String number) {
        return Text.of("Quyết định số " + number, "Decision " + number);
    }

    private static Text circular(String number) {
        return Text.of("Thông tư số " + number, "Circular " + number);
    }
}
