package vn.childplan.reporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.util.WorkbookUtil;

/** What Excel accepts, as POI checks it, and as its own dialogue says: up to 31 characters, none of {@code [ ] : * ? / \}. */
class SheetNamesTest {
    @Property
    void everyNameIsAcceptedAndNoTwoAreTheSame(@ForAll List<String> captions) {
        SheetNames names = new SheetNames();
        Set<String> taken = new HashSet<>();
        for (String caption : captions) {
            String name = names.of(new vn.childplan.reporting.model.Legible().of(caption), "table");
            WorkbookUtil.validateSheetName(name);
            assertTrue(taken.add(name.toLowerCase(Locale.ROOT)), name);
        }
    }

    @Example
    void aVietnameseNameIsKeptAsFarAsThereIsRoom() {
        assertEquals("Tình hình thực hiện", new SheetNames().of("Tình hình thực hiện", "t"));
        assertEquals(
                "Danh mục nghĩa vụ theo Kế hoạch", new SheetNames().of("Danh mục nghĩa vụ theo Kế hoạch số 65", "t"));
        assertEquals("Danh sách cơ quan, địa phương", new SheetNames().of("Danh sách cơ quan, địa phương vào kỳ", "t"));
    }

    @Example
    void decomposedMarksStayWithTheirLetter() {
        // NFC has no q with a dot below, so that it keeps its mark.
        String name = new SheetNames().of("x".repeat(30) + "q\u0323", "t");
        assertEquals("x".repeat(30), name);
        assertEquals("Sở", new SheetNames().of("So\u031B\u0309", "t"));
    }
}
