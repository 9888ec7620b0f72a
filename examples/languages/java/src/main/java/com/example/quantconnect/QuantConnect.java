package com.example.quantconnect;

import com.example.quantconnect.client.ApiClient;
import com.example.quantconnect.client.ApiException;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** Connects the generated code to QuantConnect, and waits for jobs. */
public final class QuantConnect {
  private static final String CLOUD = "https://www.quantconnect.com/api/v2";
  private static final Duration TIMEOUT = Duration.ofSeconds(100);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** A call that can fail. */
  public interface Call<T> {
    T call() throws ApiException;
  }

  private QuantConnect() {
  }

  /**
   * Returns a client for QC_USER_ID, QC_API_TOKEN and QC_BASE_URL, which is QuantConnect's cloud by
   * default.
   */
  public static ApiClient fromEnvironment() {
    String base = System.getenv().getOrDefault("QC_BASE_URL", CLOUD);
    String user = System.getenv("QC_USER_ID");
    String token = System.getenv("QC_API_TOKEN");
    if (user == null || token == null) {
      throw new IllegalStateException("credentials are missing: set QC_USER_ID and QC_API_TOKEN");
    }
    return connect(base, user, token);
  }

  /** Returns a client for the constructors of the generated `...Api` classes. */
  public static ApiClient connect(String base, String user, String token) {
    Transport transport = new Transport(URI.create(base).getPath(), new Signer(user, token));
    ApiClient client = new ApiClient() {
      @Override
      public HttpClient getHttpClient() {
        return transport;
      }
    };
    client.updateBaseUri(base);
    return client.setObjectMapper(mapper()).setReadTimeout(TIMEOUT);
  }

  /** Returns a mapper that changes no value when it decodes a response. */
  static ObjectMapper mapper() {
    ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
    // Otherwise a union of a number and a text turns the text "0.02" into a number, and one of a
    // boolean and a number turns 1 into true.
    for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float)) {
      mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }
    mapper.coercionConfigFor(LogicalType.Integer)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    mapper.coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    // Any field may be null, and the generated unions reject it. A null is the same as no field.
    mapper.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
    return mapper;
  }

  /** Reads a job until it is done, at growing intervals. */
  public static <T> T poll(Call<T> read, Predicate<T> done)
      throws ApiException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    for (Duration wait = Duration.ofMillis(500);; wait = wait.multipliedBy(2)) {
      T job = read.call();
      if (done.test(job)) {
        return job;
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("not done within " + PATIENCE);
      }
      Thread.sleep(Math.min(wait.toMillis(), LONGEST_POLL.toMillis()));
    }
  }

  /** Parses a time such as `2026-11-21 14:05:09` or `2026-11-21T14:05:09Z`, always in UTC. */
  public static Instant time(String text) {
    String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    return LocalDateTime.parse(local.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
