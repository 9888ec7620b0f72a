package com.example.quantconnect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;

/**
 * A response in the form that the generated code expects: a CSV file as a JSON string, and a log
 * file as text/plain.
 */
record Received<T>(HttpResponse<byte[]> sent, HttpHeaders headers, T body)
    implements HttpResponse<T> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "Content-Type";

  static <T> Received<T> of(HttpResponse<byte[]> sent, BodyHandler<T> handler) {
    String type = sent.headers().firstValue(TYPE).orElse("");
    byte[] body = type.startsWith("text/csv") ? quoted(sent.body()) : sent.body();
    HttpHeaders headers = sent.headers();
    if (type.startsWith("application/octet-stream")) {
      headers = HttpHeaders.of(Map.of(TYPE, List.of("text/plain")), (name, value) -> true);
    }
    return new Received<>(sent, headers, handled(sent, headers, body, handler));
  }

  private static byte[] quoted(byte[] text) {
    try {
      return JSON.writeValueAsBytes(new String(text, StandardCharsets.UTF_8));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <T> T handled(
      HttpResponse<byte[]> sent, HttpHeaders headers, byte[] body, BodyHandler<T> handler) {
    BodySubscriber<T> subscriber = handler.apply(new ResponseInfo() {
      @Override
      public int statusCode() {
        return sent.statusCode();
      }

      @Override
      public HttpHeaders headers() {
        return headers;
      }

      @Override
      public HttpClient.Version version() {
        return sent.version();
      }
    });
    subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {
      }

      @Override
      public void cancel() {
      }
    });
    subscriber.onNext(List.of(ByteBuffer.wrap(body)));
    subscriber.onComplete();
    return subscriber.getBody().toCompletableFuture().join();
  }

  @Override
  public int statusCode() {
    return sent.statusCode();
  }

  @Override
  public HttpRequest request() {
    return sent.request();
  }

  @Override
  public Optional<HttpResponse<T>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return sent.sslSession();
  }

  @Override
  public URI uri() {
    return sent.uri();
  }

  @Override
  public HttpClient.Version version() {
    return sent.version();
  }
}
