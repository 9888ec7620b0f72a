package com.example.quantconnect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * QuantConnect rejected a call, most often with HTTP 200 and `success: false`. The request was not
 * carried out.
 */
public final class RejectedException extends RuntimeException {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SLOW_DOWN = Pattern.compile(
      "too many .*requests\\b.*slow down|\\b(please )?slow down", Pattern.CASE_INSENSITIVE);

  private final int status;
  private final String body;

  private RejectedException(String message, int status, String body) {
    super(message);
    this.status = status;
    this.body = body;
  }

  /** Returns why a response is a rejection, or nothing if it is none. */
  static Optional<RejectedException> of(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    int status = response.statusCode();
    if (!type.startsWith("application/json") || status >= 500) {
      return Optional.empty();
    }
    String body = new String(response.body(), StandardCharsets.UTF_8);
    JsonNode content = read(body);
    boolean failed = content.path("success").isBoolean() && !content.path("success").asBoolean();
    // A report is unfinished, not rejected, while it is being generated.
    if (status < 400 && (!failed || content.path("generating").asBoolean())) {
      return Optional.empty();
    }
    String path = response.request().uri().getPath();
    String message = path + ": rejected (HTTP " + status + "): " + reasons(content);
    return Optional.of(new RejectedException(message, status, body));
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the response, as JSON. */
  public String body() {
    return body;
  }

  /** Returns whether requests arrive too quickly. */
  public boolean isThrottled() {
    return status == 429 || SLOW_DOWN.matcher(getMessage()).find();
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException invalid) {
      // The generated code reports it.
      return JSON.missingNode();
    }
  }

  private static String reasons(JsonNode content) {
    StringJoiner reasons = new StringJoiner("; ").setEmptyValue("no reason given");
    for (String name : List.of("errors", "messages")) {
      for (JsonNode reason : content.path(name)) {
        reasons.add(reason.asText());
      }
    }
    return reasons.toString();
  }
}
