package vn.childplan.examples.hosts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of a province: evidence comes in over HTTP and is kept in PostgreSQL; verdicts and documents go out. */
@SpringBootApplication
public class ProvinceApplication {
    public static void main(String[] args) {
        SpringApplication.run(ProvinceApplication.class, args);
    }
}
