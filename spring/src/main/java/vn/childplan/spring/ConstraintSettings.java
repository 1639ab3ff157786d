package vn.childplan.spring;

import jakarta.validation.Configuration;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.constraint.ConstraintMessages;
import vn.childplan.validation.constraint.DirectoryConstraintValidatorFactory;

/** What the validator that Spring Boot makes is told: the directory and the plan, and the language of messages. */
record ConstraintSettings(PlanUnderRules plan, AutowireCapableBeanFactory beans, MessageSource messages) {
    void apply(Configuration<?> configuration) {
        configuration
                .constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
                        plan::directory, plan::plan, new SpringConstraintValidatorFactory(beans)))
                .messageInterpolator(new RequestLanguageMessages(
                        ConstraintMessages.before(new MessageInterpolatorFactory(messages).getObject())));
    }
}
