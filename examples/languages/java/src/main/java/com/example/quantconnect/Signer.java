package com.example.quantconnect;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/** Signs requests with the current time. A signature is valid for a limited time only. */
final class Signer {
  /** The clock skew that needs no correction. */
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  private final String user;
  private final String token;
  private volatile Duration correction = Duration.ZERO;

  Signer(String user, String token) {
    this.user = user;
    this.token = token;
  }

  /** Returns a signed copy, so that each attempt has a timestamp of its own. */
  HttpRequest sign(HttpRequest request) {
    String timestamp = Long.toString(now().getEpochSecond());
    String pair = user + ":" + sha256(token + ":" + timestamp);
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .setHeader("Authorization", "Basic " + encoded)
        .setHeader("Timestamp", timestamp)
        .build();
  }

  /** Sets the clock of the signatures to the server's, and returns whether it was wrong. */
  boolean correct(HttpHeaders headers) {
    Instant server = headers.firstValue("Date")
        .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .orElse(now());
    if (Duration.between(now(), server).abs().compareTo(TOLERATED) < 0) {
      return false;
    }
    correction = Duration.between(Instant.now(), server);
    return true;
  }

  private Instant now() {
    return Instant.now().plus(correction);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
