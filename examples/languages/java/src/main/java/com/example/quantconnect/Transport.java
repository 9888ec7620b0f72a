package com.example.quantconnect;

import com.example.quantconnect.client.SafeToRetry;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The HTTP client of the generated code. It signs each request, sends it again where that is useful
 * and safe, and throws a {@link RejectedException} if the call is rejected.
 */
final class Transport extends HttpClient {
  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newBuilder()
      // Otherwise each request over plain HTTP, as to the sandbox, asks for HTTP/2.
      .version(Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(10))
      .build();
  private final String prefix;
  private final Signer signer;

  Transport(String prefix, Signer signer) {
    this.prefix = prefix;
    this.signer = signer;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    boolean safe = SafeToRetry.PATHS.contains(request.uri().getPath().substring(prefix.length()));
    // The generated code can read a file for an upload only once.
    boolean repeatable = !request.headers().firstValue("Content-Type").orElse("")
        .startsWith("multipart/");
    for (int attempt = 1;; attempt++) {
      boolean last = attempt == ATTEMPTS || !repeatable;
      HttpResponse<byte[]> response;
      try {
        response = http.send(signer.sign(request), HttpResponse.BodyHandlers.ofByteArray());
      } catch (IOException unknown) {
        if (last || !safe) {
          throw unknown;
        }
        Thread.sleep(backoff(attempt).toMillis());
        continue;
      }
      Optional<Duration> wait = waitBeforeNext(response, safe, attempt);
      if (last || wait.isEmpty()) {
        RejectedException.of(response).ifPresent(rejected -> {
          throw rejected;
        });
        return Received.of(response, handler);
      }
      Thread.sleep(wait.get().toMillis());
    }
  }

  private Optional<Duration> waitBeforeNext(
      HttpResponse<byte[]> response, boolean safe, int attempt) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    // HTML comes from a proxy: as after HTTP 5xx, the outcome is unknown.
    if (response.statusCode() >= 500 || type.startsWith("text/html")) {
      return Optional.of(backoff(attempt)).filter(wait -> safe);
    }
    // A rejected request was not carried out.
    Optional<RejectedException> rejected = RejectedException.of(response);
    if (rejected.isPresent() && signer.correct(response.headers())) {
      return Optional.of(Duration.ZERO);
    }
    if (rejected.filter(RejectedException::isThrottled).isEmpty()) {
      return Optional.empty();
    }
    return response.headers().firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .or(() -> Optional.of(backoff(attempt)))
        .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0);
  }

  /** Doubles with each attempt. Its jitter keeps clients apart that failed at the same time. */
  private static Duration backoff(int attempt) {
    long doubled = FIRST_WAIT.toMillis() << (attempt - 1);
    return Duration.ofMillis(doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2));
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    throw new UnsupportedOperationException("the generated client is synchronous");
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request,
      HttpResponse.BodyHandler<T> handler,
      HttpResponse.PushPromiseHandler<T> pushed) {
    return sendAsync(request, handler);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return http.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return http.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return http.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return http.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return http.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return http.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return http.authenticator();
  }

  @Override
  public Version version() {
    return http.version();
  }

  @Override
  public Optional<Executor> executor() {
    return http.executor();
  }
}
