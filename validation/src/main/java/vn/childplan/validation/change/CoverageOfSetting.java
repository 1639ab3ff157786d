package vn.childplan.validation.change;

import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.rule.Setting;

/**
 * Whether a setting of the rules can have had an effect on what was judged.
 *
 * @param setting the setting
 * @param withoutEffect why it can have had none; null if it can
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CoverageOfSetting(Setting setting, @Nullable Finding withoutEffect) {
    public CoverageOfSetting {
        Objects.requireNonNull(setting, "setting");
    }

    /** Both together: an effect on one of two plans is enough. */
    CoverageOfSetting plus(CoverageOfSetting other) {
        return withoutEffect == null ? this : other;
    }
}
