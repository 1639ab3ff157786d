package vn.childplan.province;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides.
 *
 * @param folder where attachments are kept and, without a server of its own, the database
 * @param office the agency that runs the system: it sees all, grants extensions and writes letters
 */
@ConfigurationProperties("province")
public record ProvinceSettings(
        @DefaultValue("province-data") Path folder,
        @DefaultValue("so-y-te") String office) {}
