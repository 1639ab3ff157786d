package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/** What a controller may take and give; the servers around it are those of the hosts under {@code examples/hosts}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestsAndResponsesTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @RestController
    static final class Office {
        private final EvidenceRecorder recorder;
        private final LiveAssessment live;

        Office(EvidenceRecorder recorder, LiveAssessment live) {
            this.recorder = recorder;
            this.live = live;
        }

        @PostMapping("/evidence")
        String record(@RequestBody EvidenceLog log) {
            recorder.record(log);
            return Integer.toString(log.size());
        }

        @GetMapping("/calendar")
        DeadlineCalendar calendar() {
            return DeadlineCalendar.of(live.current());
        }

        @GetMapping("/list")
        Report list() {
            return StatusList.of(live.current()).columns("bearer", "status").in(Locale.ENGLISH);
        }

        @GetMapping("/reports/{period}")
        Report consolidated(@PathVariable("period") ReportingPeriod period) {
            return ConsolidatedReport.of(live.current(), period).in(Locale.ENGLISH);
        }

        @GetMapping("/reports/{period}/{agency}")
        Report ofAgency(@PathVariable("period") ReportingPeriod period, @PathVariable("agency") AgencyId agency) {
            return AgencyReport.of(live.current(), agency, period).in(Locale.ENGLISH);
        }

        @GetMapping("/verdict/{agency}/{clause}/{duty}/{period}")
        String verdict(
                @PathVariable("agency") AgencyId agency,
                @PathVariable("clause") ClauseRef clause,
                @PathVariable("duty") DutyKind duty,
                @PathVariable("period") ReportingPeriod period) {
            return live.current().verdict(agency, clause, duty, period).status().name();
        }

        @GetMapping("/verdict")
        String verdict(@RequestParam("id") String id) {
            Assessment now = live.current();
            return now.find(id)
                    .orElseThrow(() -> new UnknownObligationException(id, now.register()))
                    .status()
                    .name();
        }

        @GetMapping("/overdue")
        String overdue(
                @RequestParam(name = "agency", required = false) List<AgencyId> agencies,
                @RequestParam(name = "status", required = false) Status status,
                @RequestParam(name = "days", required = false) Integer days) {
            return agencies + " " + status + " " + days;
        }

        @GetMapping("/checked")
        String checked(@ValidReportingPeriod @RequestParam("period") String period) {
            return period;
        }

        @GetMapping("/search")
        String search(@Valid Search search) {
            return search.toString();
        }
    }

    record Search(ReportingPeriod period, @Min(1) Integer days) {}

    private interface Exchange {
        void with(MockMvc server, LiveAssessment live) throws Exception;
    }

    private static void serving(Exchange exchange) {
        runner().run(context -> exchange.with(server(context), context.getBean(LiveAssessment.class)));
    }

    private static WebApplicationContextRunner runner() {
        return runner("2025-05-16T08:00:00");
    }

    private static WebApplicationContextRunner runner(String now) {
        return Boot.webRunner().withBean(Clock.class, () -> ChildplanAutoConfigurationTest.clock(now));
    }

    private static MockMvc server(ApplicationContext context) {
        return server(context, null);
    }

    private static MockMvc server(ApplicationContext context, Validator validator) {
        Office office = new Office(context.getBean(EvidenceRecorder.class), context.getBean(LiveAssessment.class));
        return MockMvcBuilders.standaloneSetup(office)
                .setMessageConverters(
                        context.getBean(EvidenceMessageConverter.class),
                        context.getBean(ReportMessageConverter.class),
                        new StringHttpMessageConverter(),
                        new ProblemsAsText())
                .setControllerAdvice(context.getBean(RefusedRequests.class))
                .setLocaleResolver(context.getBean("localeResolver", LocaleResolver.class))
                .setValidator(validator)
                .build();
    }

    /** Which Jackson writes them is for the hosts. */
    static final class ProblemsAsText extends AbstractHttpMessageConverter<ProblemDetail> {
        ProblemsAsText() {
            super(StandardCharsets.UTF_8, MediaType.APPLICATION_PROBLEM_JSON);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type == ProblemDetail.class;
        }

        @Override
        protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage request) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void writeInternal(ProblemDetail problem, HttpOutputMessage response) throws IOException {
            response.getBody().write(problem.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The builders of Spring's own cannot be used on both versions by the same class. */
    private static RequestBuilder get(String path, String accept, String language) {
        return context -> {
            String[] parts = path.split("\\?", 2);
            MockHttpServletRequest request = new MockHttpServletRequest(context, "GET", parts[0]);
            if (parts.length == 2) {
                for (String parameter : parts[1].split("&")) {
                    request.addParameter(parameter.split("=")[0], parameter.split("=")[1]);
                }
            }
            request.addHeader("Accept", accept);
            if (!language.isEmpty()) {
                request.addHeader("Accept-Language", language);
            }
            return request;
        };
    }

    private static RequestBuilder post(String type, String language, String body) {
        return context -> {
            MockHttpServletRequest request = new MockHttpServletRequest(context, "POST", "/evidence");
            request.setContentType(type);
            request.setContent(body.getBytes(StandardCharsets.UTF_8));
            if (!language.isEmpty()) {
                request.addHeader("Accept-Language", language);
            }
            return request;
        };
    }

    private static final String HANDED_IN = """
            {"kind": "submission", "agency": "Sở Tư pháp", "clause": "V", "period": "2025-H1", "at": "14/5/2025"}
            """;
    /** An agency and a period that do not exist. */
    private static final String WRONG = """
            [{"kind": "submission", "agency": "so-tu-phapp", "clause": "V", "period": "2025-H1", "at": "2025-05-14"},
             {"kind": "submission", "agency": "so-tu-phap", "clause": "V", "period": "2025-H3", "at": "2025-05-14"}]
            """;

    @Test
    void one_entry_or_many_are_taken_as_json_and_many_as_json_lines_and_csv() {
        String csv = "kind,agency,clause,period,at\nsubmission,so-noi-vu,V,2025-H1,2025-05-15\n";
        serving((server, live) -> {
            server.perform(post("application/json", "", HANDED_IN))
                    .andExpect(content().string("1"));
            server.perform(post("application/json", "", "[" + HANDED_IN + "," + HANDED_IN + "]"))
                    .andExpect(content().string("2"));
            server.perform(post("text/csv", "", csv)).andExpect(content().string("1"));
            server.perform(post("application/x-ndjson", "", HANDED_IN.replace("Sở Tư pháp", "so-tai-chinh")))
                    .andExpect(content().string("1"));
            assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.MET);
            assertThat(live.current()
                            .verdict(REPORT.replace("tu-phap", "noi-vu"))
                            .status())
                    .isEqualTo(Status.MET_LATE);
            assertThat(live.current()
                            .verdict(REPORT.replace("tu-phap", "tai-chinh"))
                            .status())
                    .isEqualTo(Status.MET);
        });
    }

    @Test
    void a_request_is_refused_for_all_that_is_wrong_in_vietnamese_and_nothing_is_kept() {
        serving((server, live) -> {
            server.perform(post("application/json", "", WRONG))
                    .andExpect(status().is(422))
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(content().string(containsString("Không dùng được nội dung")))
                    .andExpect(content().string(containsString("pointer=#/0/agency")))
                    .andExpect(content().string(containsString("không có cơ quan 'so-tu-phapp'")))
                    .andExpect(content().string(containsString("code=evidence.unknown-agency")))
                    .andExpect(content().string(containsString("pointer=#/1/period")));
            assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.OVERDUE);
        });
    }

    @Test
    void whoever_asks_for_english_is_answered_in_english_and_everybody_else_in_vietnamese() {
        serving((server, live) -> {
            server.perform(post("application/json", "en-GB", WRONG))
                    .andExpect(content().string(containsString("no agency is called 'so-tu-phapp'")));
            server.perform(post("application/json", "fr", WRONG))
                    .andExpect(content().string(containsString("không có cơ quan 'so-tu-phapp'")));
        });
    }

    @Test
    void a_report_goes_out_in_the_format_asked_for() {
        serving((server, live) -> {
            server.perform(get("/calendar", ReportMedia.ICS, ""))
                    .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                    .andExpect(
                            header().string("Content-Disposition", "attachment; filename=\"calendar-65-kh-ubnd.ics\""))
                    .andExpect(content().string(containsString("BEGIN:VCALENDAR")))
                    .andExpect(content().string(containsString("Thời hạn theo Kế hoạch")));
            server.perform(get("/calendar", ReportMedia.ICS, "en"))
                    .andExpect(content().string(containsString("Deadlines under plan")));
            byte[] word = server.perform(get("/list", ReportMedia.DOCX, ""))
                    .andExpect(content().contentType(ReportMedia.DOCX))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(partsOf(word)).contains("word/document.xml");
            server.perform(get("/list", "text/html", ""))
                    .andExpect(header().doesNotExist("Content-Disposition"))
                    .andExpect(content().string(containsString("<html")));
        });
    }

    @Test
    void a_format_that_makes_no_sense_is_refused_with_what_to_do_instead() {
        serving((server, live) -> {
            server.perform(get("/list", ReportMedia.ICS, ""))
                    .andExpect(status().isNotAcceptable())
                    .andExpect(header().doesNotExist("Content-Disposition"))
                    .andExpect(content().string(containsString("hãy lập lịch thời hạn hoặc dùng xlsx")));
            server.perform(get("/list", "*/*", "")).andExpect(content().contentType("text/html;charset=UTF-8"));
        });
    }

    private static List<String> partsOf(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void parts_of_an_obligation_stand_in_a_path_as_they_are_written() {
        serving((server, live) -> {
            server.perform(get("/verdict/so-tu-phap/V/REPORT/2025-H1", "*/*", ""))
                    .andExpect(content().string("OVERDUE"));
            server.perform(get("/verdict/so-tu-phap/V/REPORT/2025-H9", "*/*", ""))
                    .andExpect(status().isBadRequest());
        });
    }

    /** Design §5: a period is written 2025-H1, an agency by its id, a clause as the plan prints it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/verdict/so-tu-phap/V/REPORT/2025-H9 | period | 2025-H9 | Ghi kỳ như 2025-H1, | Write a period as 2025-H1,",
                "/verdict/so-tu-phap/V/REPORTS/2025-H1 | duty | REPORTS | Chỉ dùng: CARRY_OUT, | Use one of: CARRY_OUT,",
                "/verdict/so-tu-phap/5a5/REPORT/2025-H1 | clause | 5a5 | Ghi số mục như V, II.9. | Write the number of a clause,",
                "/verdict/So_Tu_phap/V/REPORT/2025-H1 | agency | So_Tu_phap | Ghi mã cơ quan: | Write the id of an agency:",
                "/overdue?agency=so-y-te&agency=So Y te | agency | So Y te | Ghi mã cơ quan: | Write the id of an agency:",
                "/overdue?status=LATE | status | LATE | Chỉ dùng: NOT_OPEN, | Use one of: NOT_OPEN,"
            })
    void a_value_that_is_none_is_named_with_what_would_be_right(
            String path, String parameter, String value, String vi, String en) {
        serving((server, live) -> {
            server.perform(get(path, "*/*", ""))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(content().string(containsString("Yêu cầu không hợp lệ")))
                    .andExpect(content().string(containsString("parameter=" + parameter + "}")))
                    .andExpect(content().string(containsString("detail=không đọc được '" + value + "', remedy=" + vi)));
            server.perform(get(path, "*/*", "en"))
                    .andExpect(content().string(containsString("The request is not valid")))
                    .andExpect(content().string(containsString("detail='" + value + "' cannot be read, remedy=" + en)));
        });
    }

    @Test
    void a_value_of_another_type_is_answered_as_it_is_without_the_library() {
        serving((server, live) -> server.perform(get("/overdue?days=many", "*/*", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string("")));
    }

    @Test
    void an_obligation_that_nobody_has_is_named_with_the_nearest_ones() {
        serving((server, live) -> {
            server.perform(get("/verdict?id=" + REPORT, "*/*", ""))
                    .andExpect(content().string("OVERDUE"));
            server.perform(get("/verdict?id=V:REPORT:so-tu-phapp:2025-H1", "*/*", ""))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(content()
                            .string(containsString(
                                    "không có nghĩa vụ 'V:REPORT:so-tu-phapp:2025-H1', remedy=Gần nhất: " + REPORT)));
            server.perform(get("/verdict?id=V:REPORT:so-tu-phapp:2025-H1", "*/*", "en"))
                    .andExpect(content().string(containsString("remedy=Nearest: " + REPORT)));
        });
    }

    /** Clause V of plan 65 asks for 2025-H1 and 2025. */
    @Test
    void a_period_that_the_plan_does_not_ask_for_is_named_with_those_that_it_does() {
        serving((server, live) -> server.perform(get("/reports/2025-Q1", "*/*", ""))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content()
                        .string(containsString(
                                "kế hoạch không yêu cầu báo cáo kỳ 2025-Q1, remedy=Các kỳ: 2025-H1, 2025."))));
    }

    /** Resolution 1677/NQ-UBTVQH15: huyện Lý Sơn became đặc khu Lý Sơn on 1/7/2025; the report on the year was due on 14/11. */
    @Test
    void the_report_of_an_agency_that_has_ended_is_not_there_and_who_took_over_is_named() {
        runner("2025-07-02T08:00:00").run(context -> {
            MockMvc server = server(context);
            server.perform(get("/reports/2025/ubnd-huyen-ly-son", "*/*", ""))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "UBND huyện Lý Sơn đã kết thúc hoạt động từ ngày 01/7/2025, không còn"
                                                            + " báo cáo năm 2025 phải gửi, remedy=Cơ quan tiếp nhận: UBND đặc khu Lý Sơn.")));
            server.perform(get("/reports/2025/ubnd-huyen-ly-son", "*/*", "en"))
                    .andExpect(content().string(containsString("remedy=Who took over: UBND đặc khu Lý Sơn.")));
        });
    }

    @Test
    void a_parameter_or_a_form_of_parameters_is_refused_for_what_is_wrong_with_it() {
        runner().withConfiguration(Boot.validation()).run(context -> {
            MockMvc server = server(context, context.getBean(LocalValidatorFactoryBean.class));
            server.perform(get("/checked?period=2025-H3", "*/*", ""))
                    .andExpect(status().isBadRequest())
                    .andExpect(content()
                            .string(containsString("{detail=phải là kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc"
                                    + " 2025-9M, parameter=period}")));
            server.perform(get("/search?period=2025-H9&days=0", "*/*", "en"))
                    .andExpect(status().isBadRequest())
                    .andExpect(content()
                            .string(containsString("detail='2025-H9' cannot be read, remedy=Write a period as")))
                    .andExpect(content().string(containsString("pointer=#/period}")))
                    .andExpect(content().string(containsString("pointer=#/days}")));
            server.perform(get("/search?period=2025-H1&days=0", "*/*", "en"))
                    .andExpect(content().string(containsString("pointer=#/days}")));
            server.perform(get("/search?period=2025-H1&days=1", "*/*", ""))
                    .andExpect(content().string("Search[period=2025-H1, days=1]"));
        });
    }

    /** It is 8 o'clock on 16/5/2025. */
    @Test
    void what_has_not_come_yet_is_refused_and_nothing_of_the_request_is_kept() {
        serving((server, live) -> {
            server.perform(post(
                            "application/json", "", "[" + HANDED_IN + "," + HANDED_IN.replace("14/5", "14/6") + "]"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("pointer=#/1")))
                    .andExpect(content().string(containsString("code=evidence.in-future")))
                    .andExpect(content().string(containsString("'at' là hết ngày 14/6/2025, chưa đến")));
            server.perform(post("application/json", "en", HANDED_IN.replace("14/5", "17/5")))
                    .andExpect(status().is(422))
                    .andExpect(
                            content().string(containsString("'at' is the end of 17 May 2025, which has not come yet")));
            assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.OVERDUE);
        });
    }

    @Test
    void media_types_are_those_of_the_writers() {
        assertThat(ReportWriters.installed().forFormat("docx").mediaType()).isEqualTo(ReportMedia.DOCX);
        assertThat(ReportWriters.installed().forFormat("xlsx").mediaType()).isEqualTo(ReportMedia.XLSX);
        assertThat(ReportWriters.installed().forFormat("ics").mediaType()).isEqualTo(ReportMedia.ICS);
    }

    @Test
    void the_language_that_the_host_set_stays() {
        runner().withPropertyValues("spring.web.locale=en")
                .run(context -> assertThat(context).doesNotHaveBean("localeResolver"));
        runner().withBean("localeResolver", LocaleResolver.class, () -> new FixedLocaleResolver(Locale.ENGLISH))
                .run(context -> assertThat(context.getBean("localeResolver")).isInstanceOf(FixedLocaleResolver.class));
    }

    @Test
    void without_the_web_there_is_nothing_of_it() {
        Boot.runner().run(context -> assertThat(context).doesNotHaveBean(ReportMessageConverter.class));
        runner().withClassLoader(new FilteredClassLoader("org.springframework.web.servlet"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ReportMessageConverter.class));
    }
}
