package vn.childplan.spring;

import org.apiguardian.api.API;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;

/** Evidence as the body of a request, reports as that of a response, refusals as Problem Details, in the language asked for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(
        after = ChildplanAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public final class ChildplanWebAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ReportWriters childplanReportWriters() {
        return ReportWriters.installed();
    }

    @Bean
    @ConditionalOnMissingBean
    EvidenceMessageConverter childplanEvidenceMessageConverter(PlanUnderRules plan) {
        return new EvidenceMessageConverter(plan);
    }

    @Bean
    @ConditionalOnMissingBean
    ReportMessageConverter childplanReportMessageConverter(ReportWriters writers) {
        return new ReportMessageConverter(writers);
    }

    @Bean
    @ConditionalOnMissingBean
    RefusedRequests childplanRefusedRequests() {
        return new RefusedRequests();
    }

    @Bean
    @ConditionalOnMissingBean
    UncheckedForms childplanUncheckedForms(ListableBeanFactory beans) {
        return new UncheckedForms(beans);
    }

    /**
     * The language of the header {@code Accept-Language}, Vietnamese where there is none: a server's own language is nobody's. A
     * host that sets {@code spring.web.locale} or {@code spring.web.locale-resolver} has said otherwise.
     */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    @Conditional(NoLocaleSet.class)
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Text.VIETNAMESE);
        return resolver;
    }

    static final class NoLocaleSet extends NoneNestedConditions {
        NoLocaleSet() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.web.locale")
        static final class Locale {}

        @ConditionalOnProperty("spring.web.locale-resolver")
        static final class Resolver {}
    }
}
