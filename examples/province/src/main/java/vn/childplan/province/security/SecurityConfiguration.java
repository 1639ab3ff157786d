package vn.childplan.province.security;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who may ask for what. What is Sở Y tế's alone lies below {@code /so-y-te}; whose data a page may show, the page itself asks
 * of the {@link vn.childplan.province.account.Officer}. A page that is named nowhere here asks for a log-in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** No script at all, nothing from elsewhere, nothing inline. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain requests(HttpSecurity http, MultipartProperties uploads) throws Exception {
        LogInRate rate = new LogInRate(InstantSource.system());
        SavedRequestAwareAuthenticationSuccessHandler in = new SavedRequestAwareAuthenticationSuccessHandler();
        SimpleUrlAuthenticationFailureHandler refused = new SimpleUrlAuthenticationFailureHandler("/login?refused");
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/login", "/province.css", "/error", "/calendar/*")
                                .permitAll()
                                .requestMatchers("/so-y-te/**")
                                .hasRole("OFFICE")
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, who) -> {
                            rate.succeeded(request);
                            in.onAuthenticationSuccess(request, response, who);
                        })
                        .failureHandler((request, response, why) -> {
                            if (why instanceof AuthenticationServiceException) {
                                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                                return;
                            }
                            rate.failed(request);
                            refused.onAuthenticationFailure(request, response, why);
                        }))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .addFilterBefore(new UploadSize(uploads.getMaxRequestSize().toBytes()), CsrfFilter.class)
                .addFilterBefore(rate, UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                        .addHeaderWriter(new StaticHeadersWriter(
                                "Permissions-Policy", "camera=(), geolocation=(), microphone=()")))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
