package com.example.quantconnect;

import com.example.quantconnect.api.AuthenticationApi;
import com.example.quantconnect.client.ApiException;

/** Makes one signed call. */
public final class Authenticate {
  private Authenticate() {
  }

  public static void main(String[] arguments) throws ApiException {
    new AuthenticationApi(QuantConnect.fromEnvironment()).authenticate();
    System.out.println("credentials accepted");
  }
}
