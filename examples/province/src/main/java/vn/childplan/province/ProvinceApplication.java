package vn.childplan.province;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The web application of a province: who owes what by when, was it done, and how do we know. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ProvinceApplication {
    public static void main(String[] args) {
        SpringApplication.run(ProvinceApplication.class, args);
    }
}
