package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class Jackson2Test extends PlainMapperChecks {
    static {
        // The module of the tests does not read databind, for it does without.
        ModuleLayer.boot().modules().stream()
                .filter(module -> String.valueOf(module.getName()).contains("jackson"))
                .forEach(Jackson2Test.class.getModule()::addReads);
    }

    private static Mapper of(ObjectMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        };
    }

    /** As Spring Boot 3.5 makes it, by default. */
    private static JsonMapper.Builder boot() {
        return JsonMapper.builder()
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModules(new JavaTimeModule(), new ParameterNamesModule());
    }

    @Override
    List<Mapper> mappers() {
        return List.of(
                of(new ObjectMapper()),
                of(boot().build()),
                of(boot().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .build()));
    }

    @Test
    @EnabledIfSystemProperty(named = "jackson-2", matches = "2\\..*")
    void this_is_the_version_that_the_build_means() {
        assertEquals(System.getProperty("jackson-2"), PackageVersion.VERSION.toString());
    }
}
