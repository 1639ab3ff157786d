package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A reading as programs get it: every part in the words of the plan, null for what stands in every plan and not in this one, and each
 * doubt in the language that is asked for.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanReadingJsonTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BẮC NINH
            Số: 87/KH-UBND
            Bắc Ninh, ngày 24 tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            I. NHIỆM VỤ
            1. Dạy bơi
            - Chủ trì: Công an xã
            - Thời gian: Quý II/2026
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH

            Trần Văn Bình
            """;

    private static String json(PlanReading reading, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanReadingJson.write(reading, "plan.txt", Locale.forLanguageTag(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_small_plan_is_told_part_by_part() throws IOException {
        assertEquals("""
                {
                  "file": "plan.txt",
                  "docType": "Kế hoạch",
                  "header": {
                    "issuer": "Ủy ban nhân dân tỉnh Bắc Ninh",
                    "number": "87/KH-UBND",
                    "place": "Bắc Ninh",
                    "date": "2026-03-24"
                  },
                  "title": "Công tác trẻ em năm 2026",
                  "bases": {
                    "cited": []
                  },
                  "sections": [
                    {
                      "no": "I",
                      "title": "NHIỆM VỤ",
                      "line": 6
                    }
                  ],
                  "tasks": [
                    {
                      "no": "I.1",
                      "clause": "I.1",
                      "title": "Dạy bơi",
                      "leads": [
                        "Công an xã"
                      ],
                      "coordinating": [],
                      "timeRaw": "Quý II/2026",
                      "timeKind": "quarter",
                      "start": "2026-04-01",
                      "end": "2026-06-30",
                      "inclusive": true,
                      "source": "body",
                      "line": 7
                    }
                  ],
                  "taskCount": 1,
                  "funding": null,
                  "duties": [],
                  "reporting": [],
                  "recipients": [
                    "Lưu: VT"
                  ],
                  "recipientsCount": 1,
                  "archive": "VT",
                  "signer": {
                    "authority": [],
                    "position": "CHỦ TỊCH",
                    "name": "Trần Văn Bình"
                  },
                  "doubts": []
                }
                """, json(PlanImporter.withoutDirectory().readText(PLAN, "plan.txt"), "vi"));
    }

    /** Bắc Ninh's directory has the communes and not their police. */
    @Test
    void a_doubt_is_told_in_the_language_that_is_asked_for_with_each_place() throws IOException {
        PlanReading reading =
                PlanImporter.ofProvince("24").readText(PLAN.replace(": Quý II/2026", ": Quý II"), "plan.txt");
        assertEquals("""
                "doubts": [
                    {
                      "code": "agency.unknown",
                      "no": null,
                      "line": 8,
                      "column": 12,
                      "words": "Công an xã",
                      "message": "danh mục không có cơ quan này (1): Công an xã",
                      "assumed": "đều thêm vào danh mục theo tên",
                      "alternatives": [],
                      "mentions": [
                        {
                          "words": "Công an xã",
                          "line": 8,
                          "column": 12
                        }
                      ]
                    },
                    {
                      "code": "time.year-assumed",
                      "no": "I.1",
                      "line": 9,
                      "column": 14,
                      "words": "Quý II",
                      "message": "thời gian không ghi năm: 'Quý II'",
                      "assumed": "hiểu là năm 2026",
                      "alternatives": []
                    }
                  ]
                }
                """, doubts(json(reading, "vi")));
        assertTrue(json(reading, "en").contains("\"assumed\": \"taken as 2026\""));
    }

    private static String doubts(String json) {
        return json.substring(json.indexOf("\"doubts\""));
    }
}
