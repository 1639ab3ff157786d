package vn.childplan.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.ReportWriters;

/**
 * A report, or what builds one, as the body of a response, in the format that was asked for. What is built is built in the
 * language of the request. Formats that a browser does not show go out as a file of the report's name. A format that makes no
 * sense for the report is answered with 406 and what to do instead.
 */
final class ReportMessageConverter extends AbstractHttpMessageConverter<Object> {
    private static final Set<String> SHOWN = Set.of("html", "md", "json");
    /** Who asks for nothing in particular gets a page to look at. */
    private static final Comparator<ReportWriter> PAGES_FIRST =
            Comparator.comparing(writer -> !writer.format().equals("html"));

    private final List<ReportWriter> writers;

    ReportMessageConverter(ReportWriters writers) {
        this.writers = writers.formats().stream()
                .map(writers::forFormat)
                .sorted(PAGES_FIRST)
                .toList();
        setSupportedMediaTypes(this.writers.stream()
                .map(writer -> MediaType.parseMediaType(writer.mediaType()))
                .toList());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Report.class.isAssignableFrom(type) || ReportBuilder.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType form) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("reports are written only", request);
    }

    /** Every format that is text is in UTF-8. */
    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Object document, @Nullable MediaType form)
            throws IOException {
        super.addDefaultHeaders(
                headers,
                document,
                form != null && form.getType().equals("text") ? new MediaType(form, StandardCharsets.UTF_8) : form);
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) throws IOException {
        Report report =
                document instanceof ReportBuilder builder ? builder.in(RequestLanguage.now()) : (Report) document;
        HttpHeaders headers = response.getHeaders();
        ReportWriter writer = writer(headers.getContentType());
        writer.refusal(report).ifPresent(why -> {
            throw new FormatRefusedException(why);
        });
        if (!SHOWN.contains(writer.format()) && headers.getFirst(HttpHeaders.CONTENT_DISPOSITION) == null) {
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename(report.name() + "." + writer.format())
                    .build());
        }
        writer.write(report, response.getBody());
    }

    private ReportWriter writer(@Nullable MediaType form) {
        return writers.stream()
                .filter(writer -> MediaType.parseMediaType(writer.mediaType()).isCompatibleWith(form))
                .findFirst()
                .orElseThrow();
    }
}
