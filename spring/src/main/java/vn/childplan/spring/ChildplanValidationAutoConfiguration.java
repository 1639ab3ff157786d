package vn.childplan.spring;

import jakarta.validation.Validator;
import org.apiguardian.api.API;
import org.hibernate.validator.HibernateValidator;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.childplan.validation.PlanUnderRules;

/**
 * The validator of Spring Boot knows the directory and the plan, and words what is wrong in the language of the request. A validator of the
 * host's own is left as it is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(
        after = ChildplanAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
@ConditionalOnClass({Validator.class, HibernateValidator.class})
public final class ChildplanValidationAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ConstraintSettings childplanConstraintSettings(
            PlanUnderRules plan, AutowireCapableBeanFactory beans, MessageSource messages) {
        return new ConstraintSettings(plan, beans, messages);
    }

    /** Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ValidationConfigurationCustomizer.class)
    static final class Boot3 {
        @Bean
        ValidationConfigurationCustomizer childplanValidation(ConstraintSettings settings) {
            return settings::apply;
        }
    }

    /** Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer.class)
    static final class Boot4 {
        @Bean
        org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer childplanValidation(
                ConstraintSettings settings) {
            return settings::apply;
        }
    }
}
