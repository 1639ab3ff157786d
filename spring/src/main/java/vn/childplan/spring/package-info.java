/**
 * The library in an application of Spring Boot 3.5 or 4: its values as beans, requests and responses, live verdicts with
 * events, figures and health. What a host without Spring would miss never belongs here.
 *
 * <p>Nothing is scanned: {@code META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports} names the
 * configurations. Every bean gives way to one of the host.
 */
@NullMarked
package vn.childplan.spring;

import org.jspecify.annotations.NullMarked;
