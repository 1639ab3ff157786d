package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are cited as in the preamble of 65/KH-UBND: type, number, date. The decision of a province is invented. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedDocumentTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "65/KH-UBND, 2025-03-31, Kế hoạch số 65/KH-UBND ngày 31/3/2025",
        "1481/BYT-BMTE, 2025-03-14, Công văn số 1481/BYT-BMTE ngày 14/3/2025",
        "28-CT/TW, 2023-12-25, Chỉ thị số 28-CT/TW ngày 25/12/2023",
        "28/2019/TT-BLĐTBXH, 2019-12-26, Thông tư số 28/2019/TT-BLĐTBXH ngày 26/12/2019",
        "34/2012/TTLT-BYT-BLĐTBXH, 2012-12-28, Thông tư liên tịch số 34/2012/TTLT-BYT-BLĐTBXH ngày 28/12/2012",
        "56/2017/NĐ-CP, 2017-05-09, Nghị định số 56/2017/NĐ-CP ngày 09/5/2017",
        "52/2025/QĐ-UBND, 2025-01-02, Quyết định số 52/2025/QĐ-UBND ngày 02/01/2025",
        "102/2016/QH13, 2016-04-05, Văn bản số 102/2016/QH13 ngày 05/4/2016"
    })
    void it_is_cited_by_type_number_and_date(String number, LocalDate date, String cited) {
        DatedDocument document = new DatedDocument(DocumentNumber.of(number), date);
        assertEquals(cited, document.toString());
        assertEquals(cited, document.cited().vi());
    }
}
