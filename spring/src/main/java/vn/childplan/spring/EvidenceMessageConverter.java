package vn.childplan.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.PlanUnderRules;

/**
 * Evidence as the body of a request or response: JSON (one object or an array), JSON Lines, or CSV. It is read as files of
 * evidence are, against the plan and the directory, with all problems in one run.
 */
final class EvidenceMessageConverter extends AbstractHttpMessageConverter<EvidenceLog> {
    private static final MediaType JSON_LINES = new MediaType("application", "x-ndjson");
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String SOURCE = "request";

    private final PlanUnderRules plan;

    EvidenceMessageConverter(PlanUnderRules plan) {
        super(MediaType.APPLICATION_JSON, JSON_LINES, CSV);
        this.plan = plan;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == EvidenceLog.class;
    }

    @Override
    protected EvidenceLog readInternal(Class<? extends EvidenceLog> type, HttpInputMessage request) throws IOException {
        MediaType form = request.getHeaders().getContentType();
        Reading<EvidenceLog> read = read(form == null ? MediaType.APPLICATION_JSON : form, request.getBody());
        return read.value().orElseThrow(() -> new EvidenceRefusedException(read.problems()));
    }

    private Reading<EvidenceLog> read(MediaType form, InputStream body) throws IOException {
        if (CSV.isCompatibleWith(form)) {
            return EvidenceCsv.read(body, SOURCE, plan.plan(), plan.directory());
        }
        if (JSON_LINES.isCompatibleWith(form)) {
            return EvidenceJsonLines.read(body, SOURCE, plan.plan(), plan.directory());
        }
        return EvidenceJson.readBody(body, SOURCE, plan.plan(), plan.directory());
    }

    @Override
    protected void writeInternal(EvidenceLog log, HttpOutputMessage response) throws IOException {
        MediaType form = response.getHeaders().getContentType();
        OutputStream out = response.getBody();
        if (CSV.isCompatibleWith(form)) {
            EvidenceCsv.write(log, out);
        } else if (JSON_LINES.isCompatibleWith(form)) {
            EvidenceJsonLines.write(log, out);
        } else {
            EvidenceJson.write(log, out);
        }
    }
}
