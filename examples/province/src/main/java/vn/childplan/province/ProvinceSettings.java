package vn.childplan.province;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides.
 *
 * @param folder where attachments are kept and, without a server of its own, the database
 * @param office the agency that runs the system: it sees all, grants extensions and writes letters
 * @param exchangeCodes codes of the document exchange, each with the id of its agency
 */
@ConfigurationProperties("province")
public record ProvinceSettings(
        @DefaultValue("province-data") Path folder,
        @DefaultValue("so-y-te") String office,
        @DefaultValue Map<String, String> exchangeCodes) {}
