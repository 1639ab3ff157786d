package vn.childplan.checks.roundtrip;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.checks.roundtrip.WordedParties.Named;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.Schedule;

/** Tasks with the lines that say who leads, who helps and when, under the labels of practice. */
final class WordedTasks {
    private static final List<String> WORDS = List.of(
            "Triển khai Chương trình phòng, chống tai nạn, thương tích trẻ em; duy trì mô hình ngôi nhà an toàn, trường học an toàn, cộng đồng an toàn.",
            "Phòng ngừa, xử lý tội phạm xâm hại trẻ em; bảo vệ trẻ em trên môi trường mạng.",
            "Tổ chức Tháng hành động vì trẻ em và Diễn đàn trẻ em các cấp.",
            "Tổ chức Tết Trung thu cho trẻ em có hoàn cảnh đặc biệt",
            "Truyền thông rộng rãi Tổng đài điện thoại quốc gia bảo vệ trẻ em (số 111) và địa chỉ các cơ quan, tổ chức tiếp nhận vụ việc vi phạm quyền trẻ em.",
            "Rà soát, cập nhật dữ liệu trẻ em, làm sạch dữ liệu trên phần mềm quản lý thông tin trẻ em;",
            "Dạy bơi an toàn cho trẻ em. Cảnh báo các điểm có nguy cơ đuối nước.",
            "Thực hiện Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị về tăng cường công tác chăm sóc, giáo dục và bảo vệ trẻ em.");

    private static final List<String> PRODUCTS = List.of(
            "Báo cáo kết quả thực hiện",
            "Kế hoạch của UBND tỉnh, báo cáo sơ kết",
            "100% trẻ em được kiểm tra sức khỏe; tài liệu truyền thông");

    private record Labels(String lead, String helping, String time, String product) {}

    private static final List<Labels> LABELS = List.of(
            new Labels("Cơ quan chủ trì", "Cơ quan, đơn vị phối hợp thực hiện", "Thời gian thực hiện", "Sản phẩm"),
            new Labels("Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Kết quả"),
            new Labels("Chủ trì", "Phối hợp", "Thời hạn", "Kết quả đầu ra"),
            new Labels(
                    "Đơn vị chủ trì thực hiện", "Đơn vị phối hợp thực hiện", "Thời hạn hoàn thành", "Sản phẩm đầu ra"),
            new Labels("Cơ quan thực hiện", "Cơ quan phối hợp", "Thời hạn thực hiện", "Kết quả thực hiện"));

    private WordedTasks() {}

    static Arbitrary<Function<ClauseRef, PlanTask>> in(int year) {
        return Combinators.combine(
                        Arbitraries.of(WORDS),
                        Arbitraries.of(LABELS),
                        WordedParties.any(3),
                        WordedParties.any(4).injectNull(0.2),
                        WordedTimes.in(year).injectNull(0.1),
                        Arbitraries.of(PRODUCTS).injectNull(0.5),
                        Arbitraries.of(".", ";", ""))
                .as((words, labels, leads, helping, time, product, mark) -> ref -> {
                    Named rest = helping == null || helping.meets(leads) ? Named.NOBODY : helping;
                    return new PlanTask(
                            ref,
                            words,
                            Responsibility.leading(labels.lead() + ": " + leads.words() + mark, leads.parties()),
                            Responsibility.coordinating(
                                    rest.parties().isEmpty() ? "" : labels.helping() + ": " + rest.words() + mark,
                                    rest.parties()),
                            time == null
                                    ? new Timing("", new Schedule.Unspecified(year, ""))
                                    : new Timing(labels.time() + ": " + time.words() + mark, time.schedule()),
                            Arrays.stream(NamedEvent.values())
                                    .filter(event -> VietnameseText.matchKey(words)
                                            .contains(VietnameseText.matchKey(event.vietnameseName())))
                                    .toList(),
                            product == null ? "" : labels.product() + ": " + product + mark,
                            null);
                });
    }
}
