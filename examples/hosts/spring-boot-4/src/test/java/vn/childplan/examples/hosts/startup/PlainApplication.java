package vn.childplan.examples.hosts.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that knows nothing of childplan: what it has of it comes from its class path alone. */
@SpringBootApplication
public class PlainApplication {
    /** What it prints once it can be asked. */
    static final String READY = "ready";

    public static void main(String[] args) {
        SpringApplication.run(PlainApplication.class, args);
        System.out.println(READY);
    }
}
