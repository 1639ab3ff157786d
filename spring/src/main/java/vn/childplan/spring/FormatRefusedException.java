package vn.childplan.spring;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.childplan.core.text.Text;

/** The format asked for makes no sense for the report. */
final class FormatRefusedException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    FormatRefusedException(Text why) {
        super(
                HttpStatus.NOT_ACCEPTABLE,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_ACCEPTABLE, why.in(RequestLanguage.now())),
                null);
    }
}
