package vn.childplan.province;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.childplan.province.backup.BackupCommand;

/** The web application of a province: who owes what by when, was it done, and how do we know. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ProvinceApplication {
    /** {@code backup FILE} and {@code restore FILE} do that and end; anything else starts the application. */
    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            BackupCommand.run(args);
        } else {
            SpringApplication.run(ProvinceApplication.class, args);
        }
    }
}
