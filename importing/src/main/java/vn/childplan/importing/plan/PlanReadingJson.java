package vn.childplan.importing.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.importing.plan.PlanReading.Duty;
import vn.childplan.importing.plan.PlanReading.Header;
import vn.childplan.importing.plan.PlanReading.Report;
import vn.childplan.importing.plan.PlanReading.Section;
import vn.childplan.importing.plan.PlanReading.Signer;
import vn.childplan.importing.plan.PlanReading.Task;

/** The reading of a plan as JSON, for programs of any language: every part in the plan's own words, and the doubts. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanReadingJson {
    private PlanReadingJson() {}

    private record Document(
            @JsonProperty String file,
            @JsonProperty String docType,
            @JsonProperty Header header,
            @JsonProperty String title,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String amends,

            @JsonProperty Bases bases,
            @JsonProperty List<Section> sections,
            @JsonProperty List<Task> tasks,
            @JsonProperty int taskCount,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String funding,

            @JsonProperty List<Duty> duties,
            @JsonProperty List<Report> reporting,
            @JsonProperty List<String> recipients,
            @JsonProperty int recipientsCount,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String archive,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Signer signer,

            @JsonProperty List<Line> doubts) {}

    private record Bases(@JsonProperty List<PlanReading.Basis> cited) {}

    private record Mention(
            @JsonProperty String words,
            @JsonProperty int line,
            @JsonProperty int column) {
        static Mention of(Doubt.Mention mention) {
            return new Mention(
                    mention.words(), mention.place().line(), mention.place().column());
        }
    }

    private record Line(
            @JsonProperty String code,

            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String no,

            @JsonProperty int line,
            @JsonProperty int column,
            @JsonProperty String words,
            @JsonProperty String message,
            @JsonProperty String assumed,
            @JsonProperty List<String> alternatives,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<Mention> mentions) {
        static Line of(Doubt doubt, Locale locale) {
            return new Line(
                    doubt.code().code(),
                    doubt.no(),
                    doubt.place().line(),
                    doubt.place().column(),
                    doubt.words(),
                    doubt.message().in(locale),
                    doubt.assumed().in(locale),
                    doubt.alternatives(),
                    doubt.mentions().stream().map(Mention::of).toList());
        }
    }

    /**
     * Writes a reading, the same bytes for the same reading; does not close {@code out}.
     *
     * @param file the name of what was read
     * @param locale the language of what is said of doubts
     */
    public static void write(PlanReading reading, String file, Locale locale, OutputStream out) throws IOException {
        RecordWriter.write(
                new Document(
                        file,
                        reading.type(),
                        reading.header(),
                        reading.title(),
                        reading.amends(),
                        new Bases(reading.bases()),
                        reading.sections(),
                        reading.tasks(),
                        reading.tasks().size(),
                        reading.funding(),
                        reading.duties(),
                        reading.reporting(),
                        reading.recipients(),
                        reading.recipients().size(),
                        reading.archive(),
                        reading.signer(),
                        reading.doubts().stream()
                                .map(doubt -> Line.of(doubt, locale))
                                .toList()),
                out);
    }
}
