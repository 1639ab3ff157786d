package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;

final class AgenciesTest {
    /** "Các sở, ban ngành, đoàn thể, địa phương" (Mục V of 65/KH-UBND), by Vietnamese name within each. */
    @Test
    void documentsListAgenciesByRankAndByNameWithinIt() {
        Agencies agencies = new Agencies(QuangNgai.directory());
        List<AgencyId> listed = agencies.sorted(Stream.of(
                        "ubnd-xa-ba-xa",
                        "tinh-doan",
                        "khong-co-trong-danh-muc",
                        "so-y-te",
                        "ubnd-huyen-minh-long",
                        "hoi-cuu-chien-binh-tinh",
                        "cong-an-tinh",
                        "mttq-tinh",
                        "so-noi-vu",
                        "so-y-te")
                .map(AgencyId::of)
                .toList());
        assertEquals(
                List.of(
                        "so-noi-vu",
                        "so-y-te",
                        "cong-an-tinh",
                        "mttq-tinh",
                        "hoi-cuu-chien-binh-tinh",
                        "tinh-doan",
                        "ubnd-huyen-minh-long",
                        "ubnd-xa-ba-xa",
                        "khong-co-trong-danh-muc"),
                listed.stream().map(AgencyId::value).toList());
    }
}
