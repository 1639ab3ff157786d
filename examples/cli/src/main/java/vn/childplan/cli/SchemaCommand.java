package vn.childplan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.io.PublishedSchema;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.OfficeSettings;
import vn.childplan.reporting.json.JsonReportWriter;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.portfolio.PortfolioJson;
import vn.childplan.validation.rule.RuleSetJson;

/** The published schema of a kind of file, for editors and other programs. */
@Command(name = "schema")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class SchemaCommand implements Callable<Integer> {
    private static final Map<String, Supplier<String>> SCHEMAS = new LinkedHashMap<>();

    static {
        SCHEMAS.put("plan", PublishedSchema.PLAN::text);
        SCHEMAS.put("amendment", PublishedSchema.AMENDMENT::text);
        SCHEMAS.put("concerned", PublishedSchema.CONCERNED::text);
        SCHEMAS.put("directory", PublishedSchema.DIRECTORY::text);
        SCHEMAS.put("calendar", PublishedSchema.CALENDAR::text);
        SCHEMAS.put("evidence", PublishedSchema.EVIDENCE::text);
        SCHEMAS.put("portfolio", PortfolioJson::schema);
        SCHEMAS.put("rules", RuleSetJson::schema);
        SCHEMAS.put("scenario", ScenarioYaml::schema);
        SCHEMAS.put("baseline", BaselineJson::schema);
        SCHEMAS.put("decision-record", DecisionRecordJson::schema);
        SCHEMAS.put("report", JsonReportWriter::schema);
        SCHEMAS.put("office", OfficeSettings::schema);
    }

    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.NAME}", descriptionKey = "NAME")
    private String name;

    @Override
    public Integer call() {
        program.locale();
        Supplier<String> schema = SCHEMAS.get(name);
        if (schema == null) {
            String names = String.join(", ", SCHEMAS.keySet());
            throw BadInput.of(
                    "NAME",
                    Text.of("không có lược đồ '" + name + "'", "there is no schema '" + name + "'"),
                    Text.of("Các lược đồ: " + names + ".", "There are: " + names + "."));
        }
        program.terminal().out().print(schema.get());
        return 0;
    }
}
