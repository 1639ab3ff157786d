package vn.childplan.validation.rule;

/**
 * Whether a rule set can take a setting.
 *
 * @param set the name of the set
 * @param rules its rules
 */
record SettingCheck(String set, RuleList rules) {
    /**
     * A setting with its value as the parameter holds it.
     *
     * @throws IllegalArgumentException if there is no such rule or parameter, or it cannot take the value or warn of it
     */
    Setting accepted(Setting setting) {
        Object value = parameter(setting.rule(), setting.parameter()).accept(setting.value());
        if (setting.warnFrom() != null && !canWarn(setting.rule())) {
            throw new IllegalArgumentException(
                    "rule " + setting.rule() + " judges nothing: nobody can be warned of it");
        }
        return new Setting(
                setting.rule(),
                setting.parameter(),
                value,
                setting.validity(),
                setting.warnFrom(),
                setting.reason(),
                setting.basis());
    }

    /** Whether it can be told how a fact would come out by another setting of a rule: of those that judge. */
    boolean canWarn(String rule) {
        return rules.require(rule, set).match(law -> false, reading -> false, judging -> true);
    }

    private Parameter<?> parameter(String rule, String name) {
        RuleDescription about = rules.require(rule, set).about();
        Parameter<?> found = rules.parameter(rule, name);
        if (found == null) {
            throw new IllegalArgumentException("rule " + rule + " has no parameter " + name + "; it has "
                    + about.parameters().stream().map(Parameter::name).toList());
        }
        return found;
    }
}
