package vn.childplan.examples.customreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DistrictBoardTest {
    /** Minh Long and Sơn Hà are the districts without a report by 20/5 in the sample evidence, due on 14/5. */
    @Test
    void itPrintsTheDistrictsThatOweAReportWithTheirOfficers() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            DistrictBoard.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        assertEquals("""
                Danh mục theo dõi thực hiện Kế hoạch số 65/KH-UBND
                SỞ Y TẾ
                Tóm tắt:
                Tính đến: 20/5/2025
                Nghĩa vụ: 2
                Chưa gửi, quá hạn: 2
                Thực hiện Mục V Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai thực hiện công tác trẻ em \
                trên địa bàn tỉnh năm 2025, văn phòng theo dõi từng huyện qua điện thoại.
                Tình hình thực hiện: 2
                - 1 · UBND huyện Minh Long · V · 6 · Nguyễn Văn A · 2
                - 2 · UBND huyện Sơn Hà · V · 6 · Trần Thị B · chưa gọi
                Số ngày quá hạn: 2
                - UBND huyện Minh Long · 6
                - UBND huyện Sơn Hà · 6
                Việc của tuần:
                Gọi điện trước, gửi công văn sau.
                """, printed.toString(StandardCharsets.UTF_8));
    }
}
