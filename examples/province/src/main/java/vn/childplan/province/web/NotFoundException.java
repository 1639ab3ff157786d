package vn.childplan.province.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is asked for is not there. */
public final class NotFoundException extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(HttpStatus.NOT_FOUND, what);
    }
}
