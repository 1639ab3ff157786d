package vn.childplan.province;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps cookies, fills in forms as they stand on the page, follows redirects. */
public final class Visitor {
    private final RunningProvince province;
    private final HttpClient client;
    private HttpResponse<byte[]> last;

    Visitor(RunningProvince province) {
        this(
                province,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    private Visitor(RunningProvince province, HttpClient client) {
        this.province = province;
        this.client = client;
    }

    /** The same session in a second window. */
    public Visitor copy() {
        return new Visitor(province, client);
    }

    /** A file of a form. */
    public record Upload(String field, String name, byte[] content) {}

    public Document get(String path) {
        send(HttpRequest.newBuilder(URI.create(province.address() + path)).GET().build());
        return page();
    }

    void logIn(String name, String password) {
        get("/login");
        submit("/login", Map.of("username", name, "password", password));
    }

    /** Sends the form of the current page with that action, with these fields in place of what stands in it. */
    public Document submit(String action, Map<String, String> fields, Upload... uploads) {
        send(filled(action, fields, uploads));
        return page();
    }

    /** The request that the form makes: to send it twice, or later. */
    public HttpRequest filled(String action, Map<String, String> fields, Upload... uploads) {
        Element form = page().selectFirst("form[action=\"" + action + "\"]");
        if (form == null) {
            throw new AssertionError("no form for " + action + " on\n" + page());
        }
        List<Map.Entry<String, String>> all = new ArrayList<>();
        form.select("input[name], select[name], textarea[name]").forEach(input -> {
            String name = input.attr("name");
            if (!fields.containsKey(name) && !input.attr("type").equals("file")) {
                Element chosen =
                        input.tagName().equals("select") ? input.selectFirst("option[selected], option") : input;
                all.add(Map.entry(name, chosen == null ? "" : chosen.val()));
            }
        });
        fields.forEach((name, value) -> all.add(Map.entry(name, value)));
        return request(action, form.attr("enctype").startsWith("multipart"), all, uploads);
    }

    /** A post that no page offers, without a token if the fields have none. */
    public Document post(String path, Map<String, String> fields) {
        send(request(path, false, List.copyOf(fields.entrySet()), new Upload[0]));
        return page();
    }

    private HttpRequest request(
            String path, boolean isMultipart, List<Map.Entry<String, String>> fields, Upload... uploads) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(province.address() + path));
        if (isMultipart) {
            String boundary = UUID.randomUUID().toString();
            request.header("Content-Type", "multipart/form-data; boundary=" + boundary);
            List<byte[]> parts = new ArrayList<>();
            fields.forEach(field -> parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                            + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
            for (Upload upload : uploads) {
                parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + upload.field()
                                + "\"; filename=\"" + upload.name()
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                parts.add(upload.content());
                parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            parts.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return request.POST(HttpRequest.BodyPublishers.ofByteArrays(parts)).build();
        }
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(field.getKey()))
                .append('=')
                .append(encoded(field.getValue())));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpRequest asked = HttpRequest.newBuilder(request, (name, value) -> true)
                    .header("Accept", "text/html, */*")
                    .build();
            last = client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            return last;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> response() {
        return last;
    }

    public int status() {
        return last.statusCode();
    }

    /** Where the redirects ended. */
    public String path() {
        URI uri = last.uri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public String text() {
        return new String(last.body(), StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text());
    }

    /** The token that the current page has for its posts. */
    public String token() {
        return page().selectFirst("input[name=_csrf]").val();
    }
}
