package vn.childplan.importing.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read of a message, by the local names of the element and of the one around it. */
enum Part {
    SENDER("From/OrganId"),
    SENDER_NAME("From/OrganName"),
    RECEIVER("To/OrganId"),
    DOCUMENT_ID("MessageHeader/DocumentId"),
    NUMBER("Code/CodeNumber"),
    NOTATION("Code/CodeNotation"),
    DATE("PromulgationInfo/PromulgationDate"),
    TYPE("DocumentType/TypeName"),
    SUBJECT("MessageHeader/Subject"),
    STEERING("MessageHeader/SteeringType"),
    ANSWERED_ORGAN("ResponseFor/OrganId"),
    ANSWERED_NUMBER("ResponseFor/Code"),
    ANSWERED_DATE("ResponseFor/PromulgationDate"),
    ANSWERED_ID("ResponseFor/DocumentId"),
    TRACE_ORGAN("TraceHeader/OrganId"),
    TRACE_TIME("TraceHeader/Timestamp"),
    /** The schema itself misspells it. */
    ACTION("Bussiness/BussinessDocType"),
    ACTION_ON("Bussiness/DocumentId"),
    REPLACED("ReplacementInfo/DocumentId"),
    STATUS("Status/StatusCode");

    static final String RESPONSE = "ResponseFor";
    static final String TRACE = "TraceHeader";

    private static final Map<String, Part> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toMap(Part::path, Function.identity()));

    private final String path;

    Part(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The part at an element inside another, or null if it is none that is read. */
    static @Nullable Part at(String outer, String inner) {
        String rightly = outer.replace("Business", "Bussiness") + "/" + inner.replace("BusinessDoc", "BussinessDoc");
        return BY_PATH.get(rightly);
    }
}
