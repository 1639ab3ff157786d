package vn.childplan.province.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.childplan.reporting.builder.EndedAgencyException;
import vn.childplan.reporting.builder.UnknownPeriodException;

/** Pages for what cannot be done, before the library answers with what programs read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRequests {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    /** Nothing was recorded, or nobody knows: the same form sent again is recorded once. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void databaseGone(Exception gone, HttpServletResponse response) throws IOException {
        LOG.error("The database does not answer", gone);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    void noPage(NoResourceFoundException nowhere, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "địa chỉ không đúng");
    }

    @ExceptionHandler
    void unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "không đọc được “" + mismatch.getValue() + "”");
    }

    /** A form without the file that it has to bring. */
    @ExceptionHandler
    void incomplete(MultipartException incomplete, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, "thiếu tệp");
    }

    @ExceptionHandler
    void unknown(UnknownPeriodException unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, unknown.what().vi());
    }

    @ExceptionHandler
    void ended(EndedAgencyException ended, HttpServletResponse response) throws IOException {
        response.sendError(
                HttpServletResponse.SC_NOT_FOUND,
                ended.what().vi() + ". " + ended.remedy().vi());
    }
}
