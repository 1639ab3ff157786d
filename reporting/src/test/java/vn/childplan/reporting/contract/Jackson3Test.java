package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends PlainMapperChecks {
    static {
        // The module of the tests does not read databind, for it does without.
        ModuleLayer.boot().modules().stream()
                .filter(module -> String.valueOf(module.getName()).contains("jackson"))
                .forEach(Jackson3Test.class.getModule()::addReads);
    }

    private static Mapper of(ObjectMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    /** Spring Boot 4 leaves the defaults, or, where it is told to, takes those of Jackson 2. */
    @Override
    List<Mapper> mappers() {
        return List.of(
                of(new ObjectMapper()),
                of(JsonMapper.builderWithJackson2Defaults().build()),
                of(JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build()));
    }

    @Test
    @EnabledIfSystemProperty(named = "jackson-3", matches = "3\\..*")
    void this_is_the_version_that_the_build_means() {
        assertEquals(System.getProperty("jackson-3"), PackageVersion.VERSION.toString());
    }
}
