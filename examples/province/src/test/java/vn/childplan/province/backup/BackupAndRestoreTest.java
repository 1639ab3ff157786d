package vn.childplan.province.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.validation.assessment.LiveAssessment;

/** The commands as the README has them, on the database in a folder and with the application running. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupAndRestoreTest {
    private static final String DUTY = "V:REPORT:so-noi-vu:2025-H1";
    private static final byte[] PDF = "%PDF-1.7\nbáo cáo".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private static String folder(Path folder) {
        return "--province.folder=" + folder;
    }

    private void command(String... args) throws IOException, SQLException {
        BackupCommand.execute(args);
    }

    @Test
    void what_is_restored_elsewhere_is_the_same_and_goes_on() throws IOException, SQLException {
        // Where the tests run as root, the database runs as nobody, who has to get there.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        Path file = temporary.resolve("backup.zip");
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");
        String receipt;
        String verdicts;
        Map<String, String> passwords;
        try (RunningProvince province = RunningProvince.startWithItsOwnDatabase(first)) {
            Visitor agency = province.agency("so-noi-vu");
            agency.get("/entries/new?what=REPORT&duty=" + DUTY);
            agency.submit("/entries", Map.of("document", "45/BC-SNV"), new Visitor.Upload("file", "a.pdf", PDF));
            receipt = agency.path();
            province.timeIs("2025-05-20T08:00");
            verdicts = verdicts(province);
            passwords = province.passwords();
            command("backup", file.toString(), folder(first));
        }
        assertThat(Files.getPosixFilePermissions(file).toString())
                .doesNotContain("GROUP")
                .doesNotContain("OTHERS");
        command("restore", file.toString(), folder(second));
        try (RunningProvince province = RunningProvince.startWithItsOwnDatabase(second)) {
            province.know(passwords);
            Visitor agency = province.agency("so-noi-vu");
            agency.get(receipt);
            assertThat(agency.page().select("dl").text()).contains("45/BC-SNV", "a.pdf");
            agency.get(agency.page().selectFirst("a[href^=/attachment]").attr("href"));
            assertThat(agency.response().body()).isEqualTo(PDF);
            province.timeIs("2025-05-20T08:00");
            assertThat(verdicts(province)).isEqualTo(verdicts);
            agency.get("/entries/new?what=DIFFICULTY&duty=" + DUTY);
            agency.submit("/entries", Map.of("note", "Chưa có kinh phí"));
            assertThat(agency.status()).isEqualTo(200);
            assertThat(agency.get("/log").select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        }
        assertThatThrownBy(() -> command("restore", file.toString(), folder(second)))
                .hasMessageContaining("restore into an empty database");
        assertThatThrownBy(() -> command("backup", file.toString(), folder(second)))
                .hasMessageContaining("is there already");
    }

    private static String verdicts(RunningProvince province) {
        return province.bean(LiveAssessment.class).current().totals().toString();
    }
}
