package vn.childplan.importing.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Invented messages in the form of real ones: a report of Sở Tư pháp (H48.12) under 65/KH-UBND, sent through Sở Y tế
 * (H48.17). Codes are invented too.
 */
record Sample(Map<String, String> parts) {
    /** An empty ZIP archive in base64. */
    static final String ZIP = "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==";

    private static final String FORM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
              <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
                <edXML:edXMLHeader>
                  <edXML:MessageHeader>
                    <edXML:From>
                      <edXML:OrganId>{from}</edXML:OrganId>
                      <edXML:OrganName>{fromName}</edXML:OrganName>
                    </edXML:From>
                    {to}
                    <edXML:DocumentId>{id}</edXML:DocumentId>
                    <edXML:Code><edXML:CodeNumber>{number}</edXML:CodeNumber><edXML:CodeNotation>{notation}</edXML:CodeNotation></edXML:Code>
                    <edXML:PromulgationInfo><edXML:Place>Quảng Ngãi</edXML:Place><edXML:PromulgationDate>{date}</edXML:PromulgationDate></edXML:PromulgationInfo>
                    <edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>{type}</edXML:TypeName></edXML:DocumentType>
                    <edXML:Subject>{subject}</edXML:Subject>
                    <edXML:OtherInfo><edXML:Priority>0</edXML:Priority></edXML:OtherInfo>
                    {answered}
                    <edXML:SteeringType>{steering}</edXML:SteeringType>
                  </edXML:MessageHeader>
                  <edXML:TraceHeaderList>
                    <edXML:TraceHeader><edXML:OrganId>{traceOrgan}</edXML:OrganId><edXML:Timestamp>{time}</edXML:Timestamp></edXML:TraceHeader>
                    <edXML:Bussiness>{business}<edXML:Paper>0</edXML:Paper></edXML:Bussiness>
                  </edXML:TraceHeaderList>
                </edXML:edXMLHeader>
                <edXML:edXMLBody><edXML:edXMLManifest version="1.0"/></edXML:edXMLBody>
              </edXML:edXMLEnvelope>
              {attachments}
            </edXML>
            """;

    /** In time: sent on 14/5/2025 at 16:30. */
    static Sample report() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("from", "000.00.12.H48");
        parts.put("fromName", "Sở Tư pháp");
        parts.put("to", to("000.00.00.H48") + to("000.00.17.H48"));
        parts.put("id", "000.00.12.H48,2025/05/14,45/BC-STP");
        parts.put("number", "45");
        parts.put("notation", "BC-STP");
        parts.put("date", "2025/05/14");
        parts.put("type", "Báo cáo");
        parts.put("subject", "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025");
        parts.put("answered", answer("000.00.00.H48", "65/KH-UBND", "2025/03/31", ""));
        parts.put("steering", "3");
        parts.put("traceOrgan", "000.00.12.H48");
        parts.put("time", "2025/05/14 16:30:00");
        parts.put("business", action("0"));
        parts.put("attachments", attached(ZIP));
        return new Sample(parts);
    }

    Sample with(String part, String text) {
        if (!parts.containsKey(part)) {
            throw new IllegalArgumentException(part);
        }
        Map<String, String> other = new LinkedHashMap<>(parts);
        other.put(part, text);
        return new Sample(other);
    }

    static String to(String code) {
        return "<edXML:To><edXML:OrganId>" + code + "</edXML:OrganId></edXML:To>";
    }

    static String answer(String organ, String number, String date, String id) {
        return "<edXML:ResponseFor><edXML:OrganId>" + organ + "</edXML:OrganId><edXML:Code>" + number
                + "</edXML:Code><edXML:PromulgationDate>" + date + "</edXML:PromulgationDate><edXML:DocumentId>" + id
                + "</edXML:DocumentId></edXML:ResponseFor>";
    }

    static String action(String type) {
        return "<edXML:BussinessDocType>" + type + "</edXML:BussinessDocType>";
    }

    static String attached(String base64) {
        return "<AttachmentEncoded><Attachment><ContentId>cid:1</ContentId><edXML:ContentTransferEncoded"
                + " xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">" + base64
                + "</edXML:ContentTransferEncoded></Attachment></AttachmentEncoded>";
    }

    /** The state of a document, as gateways send it back. */
    static String status(String code, String documentId) {
        return "<edXML xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"><edXML:edXMLHeader><edXML:Status>"
                + answer("000.00.12.H48", "45/BC-STP", "2025/05/14", documentId)
                + "<edXML:From><edXML:OrganId>000.00.17.H48</edXML:OrganId></edXML:From><edXML:StatusCode>" + code
                + "</edXML:StatusCode><edXML:Timestamp>2025/05/15 08:00:00</edXML:Timestamp></edXML:Status>"
                + "</edXML:edXMLHeader></edXML>";
    }

    String xml() {
        String xml = FORM;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            xml = xml.replace("{" + part.getKey() + "}", part.getValue());
        }
        return xml;
    }

    static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
