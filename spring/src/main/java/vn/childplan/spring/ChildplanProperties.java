package vn.childplan.spring;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The settings {@code childplan.*}.
 *
 * @param plan the plan, as JSON; null for the bundled one, 65/KH-UBND of Quảng Ngãi
 * @param directory the agencies, as JSON; null for the bundled ones of Quảng Ngãi
 * @param calendar the official calendar, as JSON; null for the bundled one
 * @param rules the rule set, as JSON; null for the standard one
 * @param evidence where evidence is kept
 * @param live how verdicts keep up
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@ConfigurationProperties("childplan")
public record ChildplanProperties(
        @Nullable Resource plan,
        @Nullable Resource directory,
        @Nullable Resource calendar,
        @Nullable Resource rules,
        @DefaultValue Evidence evidence,
        @DefaultValue Live live) {
    /**
     * Where evidence is kept.
     *
     * @param table the table, with or without its schema; null if the host brings an {@link EvidenceStore}
     */
    public record Evidence(@Nullable String table) {}

    /**
     * How verdicts keep up.
     *
     * @param refresh when everything is judged anew though no status changes: a cron expression in the time of Viet Nam, or
     *     {@code -} for never
     */
    public record Live(@DefaultValue("0 0 * * * *") String refresh) {}
}
