package com.example.quantconnect;

import com.example.quantconnect.api.AuthenticationApi;
import com.example.quantconnect.client.ApiClient;
import com.example.quantconnect.client.ApiException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls each method of the generated client at a server that sends the recorded responses, and
 * prints the decoded responses, encoded again.
 */
public final class Decode {
  private static final String API = "com.example.quantconnect.api.";
  private static final String MODEL = "com.example.quantconnect.model.";
  private static final ObjectMapper MAPPER = QuantConnect.mapper();

  private final Path corpus;
  private final ApiClient client;
  private final Map<String, Method> methods = new HashMap<>();
  private JsonNode current;

  private Decode(Path corpus, HttpServer server) throws Exception {
    this.corpus = corpus;
    server.createContext("/", exchange -> {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", current.path("contentType").asText());
      if (current.has("location")) {
        exchange.getResponseHeaders().set("Location", current.path("location").asText());
      }
      byte[] body = content(current);
      exchange.sendResponseHeaders(current.path("status").asInt(), body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    client = QuantConnect.connect(base, "123", "sandbox-token");
    URI folder = AuthenticationApi.class.getResource("").toURI();
    for (String name : Path.of(folder).toFile().list((in, name) -> name.matches("\\w+Api.class"))) {
      for (Method method : Class.forName(API + name.replace(".class", "")).getMethods()) {
        if (!List.of(method.getParameterTypes()).contains(Map.class)) {
          methods.put(method.getName(), method);
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    // Maven prints escape sequences before the first line.
    System.out.println();
    Path corpus = Path.of(arguments[0]);
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(free, 0);
    server.start();
    try {
      new Decode(corpus, server).decode();
    } finally {
      server.stop(0);
    }
  }

  private void decode() throws IOException {
    JsonNode index = MAPPER.readTree(corpus.resolve("index.json").toFile());
    for (JsonNode operation : index.path("operations")) {
      String name = operation.path("operation").asText();
      for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
        ObjectNode line = MAPPER.createObjectNode().put("mode", response.getKey())
            .put("operation", name);
        current = response.getValue();
        try {
          line.set("value", MAPPER.readTree(MAPPER.writeValueAsBytes(decoded(name))));
          line.put("ok", true);
        } catch (Throwable error) {
          Throwable cause = error.getCause() == null ? error : error.getCause();
          line.put("ok", false).put("error", cause.toString().lines().findFirst().orElse(""));
        }
        System.out.println(line);
      }
    }
  }

  private Object decoded(String operation) throws Throwable {
    try {
      return call(methods.get(operation));
    } catch (RejectedException rejected) {
      Class<?> model = Class.forName(MODEL + current.path("schema").asText());
      return MAPPER.readValue(rejected.body(), model);
    } catch (ApiException error) {
      if (error.getCode() == 302) {
        return error.getResponseHeaders().firstValue("Location").orElse("");
      }
      throw error;
    }
  }

  /** Sends an empty request, which makes no difference to a recorded response. */
  private Object call(Method method) throws Throwable {
    List<Object> values = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      values.add(type == File.class ? corpus.resolve("index.json").toFile()
          : type.getDeclaredConstructor().newInstance());
    }
    try {
      Object api = method.getDeclaringClass().getConstructor(ApiClient.class).newInstance(client);
      return method.invoke(api, values.toArray());
    } catch (InvocationTargetException error) {
      throw error.getCause();
    }
  }

  private byte[] content(JsonNode response) throws IOException {
    return Files.readAllBytes(corpus.resolve(response.path("file").asText()));
  }
}
