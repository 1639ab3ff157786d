package vn.childplan.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** A row of verdicts as the JSON object of the contract. */
final class ContractJson implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String call(Row row) throws JsonProcessingException {
        return MAPPER.writeValueAsString(VerdictColumns.contract(row));
    }
}
