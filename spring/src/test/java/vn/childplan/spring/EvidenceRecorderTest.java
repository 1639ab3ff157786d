package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/** What the recorder takes and what it refuses, whoever made the entries. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceRecorderTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    private static final class Office {
        private final EvidenceRecorder recorder;
        private final EvidenceStore store;
        private final LiveAssessment live;

        Office(EvidenceRecorder recorder, EvidenceStore store, LiveAssessment live) {
            this.recorder = recorder;
            this.store = store;
            this.live = live;
        }

        List<Finding> refusal(Evidence... entries) {
            EvidenceRefusedException refused =
                    catchThrowableOfType(EvidenceRefusedException.class, () -> recorder.record(entries));
            assertThat(refused).as("refused").isNotNull();
            assertThat(store.read()).isEqualTo(EvidenceLog.EMPTY);
            return refused.problems();
        }

        List<Evidence> kept(Evidence... entries) {
            recorder.record(entries);
            return store.read().entries();
        }
    }

    private interface Hours {
        void with(Office office);
    }

    private static void at(String time, Hours hours) {
        at(VietnamTime.parse(time), hours);
    }

    private static void at(Instant now, Hours hours) {
        Boot.runner()
                .withBean(Clock.class, () -> Clock.fixed(now, VietnamTime.OFFSET))
                .run(context -> hours.with(new Office(
                        context.getBean(EvidenceRecorder.class),
                        context.getBean(EvidenceStore.class),
                        context.getBean(LiveAssessment.class))));
    }

    private static Submission handedIn(String at) {
        return Submission.of("so-tu-phap", "V", "2025-H1", at);
    }

    /** Design §4.2: what is not known by now does not exist. Recorded at 8 o'clock, it happened by 8 o'clock. */
    @Test
    void what_happens_in_this_second_is_taken_and_what_happens_in_the_next_is_refused() {
        at("2025-05-16T08:00:00", office -> {
            assertThat(office.refusal(handedIn("2025-05-16T08:00:01")))
                    .extracting(Finding::code, problem -> problem.message().en())
                    .containsExactly(tuple(
                            "evidence.in-future",
                            "'at' is 08:00:01 on 16 May 2025, which has not come yet; it is 08:00 on 16 May 2025"));
            Submission before = handedIn("2025-05-14");
            office.refusal(before.withRecordedAt("2025-05-16T08:00:01"));
            assertThat(office.kept(handedIn("2025-05-16T08:00:00"), before.withRecordedAt("2025-05-16T08:00:00")))
                    .hasSize(2);
        });
        // Time has a resolution of one second (design §4.14).
        at(
                VietnamTime.parse("2025-05-16T08:00:00").plusMillis(999),
                office -> office.refusal(handedIn("2025-05-16T08:00:01")));
    }

    /** Design §4.15: a date alone is the end of its day, but what is recorded on that day has happened by then. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-16T00:00:00, 2025-05-16, 2025-05-17",
        "2025-05-16T08:00:00, 2025-05-16, 2025-05-17",
        "2025-05-16T23:59:59, 2025-05-16, 2025-05-17"
    })
    void the_date_of_today_is_taken_and_that_of_tomorrow_is_refused(String now, String today, String tomorrow) {
        at(now, office -> {
            office.refusal(handedIn(tomorrow));
            assertThat(office.kept(handedIn(today)))
                    .extracting(Evidence::recordedAt)
                    .containsExactly(VietnamTime.parse(now));
            assertThat(office.live.current().verdict(REPORT).status()).isEqualTo(Status.MET_LATE);
        });
    }

    @Test
    void the_refusal_says_which_time_has_not_come_and_what_to_do_in_both_languages() {
        at("2025-05-16T08:00:00", office -> {
            Finding ofNextMonth = office.refusal(handedIn("2025-06-30")).get(0);
            assertThat(ofNextMonth.message())
                    .isEqualTo(Text.of(
                            "'at' là hết ngày 30/6/2025, chưa đến; bây giờ là 8 giờ ngày 16/5/2025",
                            "'at' is the end of 30 Jun 2025, which has not come yet; it is 08:00 on 16 May 2025"));
            assertThat(ofNextMonth.remedy())
                    .isEqualTo(Text.of(
                            "Sửa 'at', hoặc ghi nhận sau khi việc đã xảy ra.",
                            "Correct 'at', or record it once it has happened."));
            assertThat(ofNextMonth.place()).isNull();
            Finding knownTomorrow = office.refusal(handedIn("2025-05-14").withRecordedAt("2025-05-17T08:00:00"))
                    .get(0);
            assertThat(knownTomorrow.message().vi())
                    .isEqualTo("'recordedAt' là 8 giờ ngày 17/5/2025, chưa đến; bây giờ là 8 giờ ngày 16/5/2025");
        });
    }

    private static Evidence ofNextMonth(EvidenceKind kind) {
        String then = "2025-06-15";
        return switch (kind) {
            case SUBMISSION -> handedIn(then);
            case PROGRESS -> ProgressNote.of("so-y-te", "II.1", null, then);
            case EXTENSION -> Extension.of("so-tu-phap", "V", "2025-H1", then, "2025-06-30");
            case WAIVER -> Waiver.of("so-tu-phap", "V", "2025-H1", then, null);
            case SUSPENSION -> Suspension.of("so-tu-phap", "V", "2025-H1", then, null);
            case DIFFICULTY -> Difficulty.of("so-y-te", "II.1", then);
            case RETRACTION -> Retraction.of(handedIn("2025-05-14").withId("a-1"), then);
        };
    }

    /** A decision to waive or suspend names the day from which it holds; an extension is known once it is granted. */
    @ParameterizedTest
    @EnumSource
    void only_what_holds_from_then_on_may_lie_in_the_future(EvidenceKind kind) {
        at("2025-05-16T08:00:00", office -> {
            if (kind == EvidenceKind.WAIVER || kind == EvidenceKind.SUSPENSION) {
                assertThat(office.kept(ofNextMonth(kind))).hasSize(1);
            } else {
                assertThat(office.refusal(ofNextMonth(kind)))
                        .extracting(Finding::code)
                        .containsExactly("evidence.in-future");
            }
        });
    }

    @Test
    void a_suspension_that_begins_later_is_known_now_and_holds_from_then_on() {
        at("2025-05-10T08:00:00", office -> {
            assertThat(office.kept(Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", null)))
                    .extracting(Evidence::at, Evidence::recordedAt)
                    .containsExactly(
                            tuple(VietnamTime.parse("2025-05-12T00:00:00"), VietnamTime.parse("2025-05-10T08:00:00")));
            assertThat(office.live.current().verdict(REPORT).status()).isEqualTo(Status.DUE_SOON);
            assertThat(office.live.current().nextChange()).hasValue(VietnamTime.parse("2025-05-12T00:00:00"));
            assertThat(office.live
                            .current()
                            .at(VietnamTime.parse("2025-05-12T00:00:00"))
                            .verdict(REPORT)
                            .status())
                    .isEqualTo(Status.SUSPENDED);
        });
        at(
                "2025-05-10T08:00:00",
                office -> assertThat(office.refusal(Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-12", null)
                                .withRecordedAt("2025-05-11T00:00:00")))
                        .extracting(problem -> problem.message().en())
                        .containsExactly(
                                "'recordedAt' is 00:00 on 11 May 2025, which has not come yet; it is 08:00 on 10 May 2025"));
    }

    /** As a file with them would be. */
    @Test
    void entries_made_in_java_are_refused_for_all_that_is_wrong_with_them() {
        at("2025-05-16T08:00:00", office -> {
            List<Finding> problems = office.refusal(
                    Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-14"),
                    handedIn("2025-05-14"),
                    Submission.of("so-tu-phap", "XX", "2025-H1", "2025-06-14"));
            assertThat(problems)
                    .extracting(Finding::code)
                    .containsExactly("evidence.unknown-agency", "evidence.unknown-clause", "evidence.in-future");
            assertThat(problems)
                    .extracting(Finding::place)
                    .extracting(Place::path)
                    .containsExactly("/0", "/2", "/2");
            assertThat(problems.get(0).message().in(Locale.ENGLISH)).isEqualTo("no agency is called 'so-tu-phapp'");
            assertThat(office.live.current().verdict(REPORT).status()).isEqualTo(Status.OVERDUE);
        });
    }

    @Test
    void a_period_that_the_clause_does_not_have_is_refused() {
        at(
                "2025-05-16T08:00:00",
                office -> assertThat(office.refusal(Submission.of("so-tu-phap", "V", "2026-H1", "2025-05-14")))
                        .extracting(Finding::code)
                        .containsExactly("evidence.unknown-period"));
    }

    /** An application that runs at night and serves no requests has no class of the web. */
    @Test
    void a_refusal_needs_no_class_of_the_web() throws IOException, ReflectiveOperationException {
        URL[] classes = {place(EvidenceRefusedException.class), place(Finding.class)};
        try (URLClassLoader withoutSpring = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = Class.forName(EvidenceRefusedException.class.getName(), true, withoutSpring);
            assertThat(type.getClassLoader()).isSameAs(withoutSpring);
            assertThat(type.getConstructor(List.class)).isNotNull();
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** A retraction takes back by an id, so an id means one entry; a request that comes twice counts once. */
    @Test
    void an_id_stands_on_one_entry() {
        Submission first = handedIn("2025-05-14").withId("k1");
        at("2025-05-16T08:00:00", office -> {
            assertThat(office.refusal(first, first))
                    .extracting(Finding::code, problem -> String.valueOf(problem.place()))
                    .containsExactly(tuple("evidence.id-taken", "entries (/1)"));
            assertThat(office.kept(first)).hasSize(1);
            EvidenceRefusedException again = catchThrowableOfType(
                    EvidenceRefusedException.class, () -> office.recorder.record(first, handedIn("2025-05-15")));
            assertThat(again.problems())
                    .extracting(problem -> problem.message().vi())
                    .containsExactly("mã 'k1' đã dùng cho một thông tin đã ghi");
            assertThat(office.store.read().entries()).hasSize(1);
            assertThat(office.kept(handedIn("2025-05-15").withId("k2"), handedIn("2025-05-15")))
                    .hasSize(3);
        });
    }
}
