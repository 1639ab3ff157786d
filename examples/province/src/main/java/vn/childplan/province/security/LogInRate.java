package vn.childplan.province.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who guesses passwords. After 5 failures in 15 minutes from one address for one name, and after 50 from one address
 * for whatever names, the log-in is refused without looking at the password. By the time of the machine: a demonstration must
 * not wait for its clock.
 */
final class LogInRate extends OncePerRequestFilter {
    static final int OF_ONE_NAME = 5;
    static final int OF_ONE_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** Whoever makes up names or addresses fills no memory: the oldest are forgotten. */
    private static final int REMEMBERED = 10_000;

    private final InstantSource machine;
    private final Map<List<String>, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    LogInRate(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isLogIn =
                request.getMethod().equals("POST") && request.getServletPath().equals("/login");
        if (isLogIn && isTooMany(request)) {
            response.sendRedirect(request.getContextPath() + "/login?wait");
        } else {
            chain.doFilter(request, response);
        }
    }

    private synchronized boolean isTooMany(HttpServletRequest request) {
        return recent(ofName(request)).size() >= OF_ONE_NAME
                || recent(ofAddress(request)).size() >= OF_ONE_ADDRESS;
    }

    synchronized void failed(HttpServletRequest request) {
        for (List<String> key : List.of(ofName(request), ofAddress(request))) {
            failures.computeIfAbsent(key, any -> new ArrayDeque<>()).add(machine.instant());
        }
    }

    synchronized void succeeded(HttpServletRequest request) {
        failures.remove(ofName(request));
    }

    private Deque<Instant> recent(List<String> key) {
        Deque<Instant> all = failures.getOrDefault(key, new ArrayDeque<>());
        Instant since = machine.instant().minus(WINDOW);
        while (!all.isEmpty() && all.peekFirst().isBefore(since)) {
            all.removeFirst();
        }
        return all;
    }

    private static List<String> ofName(HttpServletRequest request) {
        return List.of(request.getRemoteAddr(), String.valueOf(request.getParameter("username")));
    }

    private static List<String> ofAddress(HttpServletRequest request) {
        return List.of(request.getRemoteAddr());
    }
}
