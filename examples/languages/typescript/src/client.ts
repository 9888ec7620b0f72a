import createClient, { type Client } from "openapi-fetch";
import { SAFE_TO_RETRY } from "./api/safe.js";
import type { paths } from "./api/schema.js";
import { sender } from "./sending.js";
import { Signer } from "./signing.js";

export type QuantConnect = Client<paths>;

/** Return the typed client. Its calls throw a `RejectedError` or an `UnknownOutcomeError`. */
export function connect(baseUrl: string, user: string, token: string): QuantConnect {
  return createClient<paths>({
    baseUrl,
    fetch: sender(baseUrl, new Signer(user, token), SAFE_TO_RETRY),
    bodySerializer: serialized,
    // The redirect of live/auth0/authorize is for a browser.
    redirect: "manual",
  });
}

/** Return a client for QC_USER_ID, QC_API_TOKEN and QC_BASE_URL, by default QuantConnect's cloud. */
export function fromEnvironment(): QuantConnect {
  const { QC_BASE_URL, QC_USER_ID, QC_API_TOKEN } = process.env;
  if (!QC_USER_ID || !QC_API_TOKEN) {
    throw new Error("Credentials are missing. Set QC_USER_ID and QC_API_TOKEN.");
  }
  return connect(QC_BASE_URL ?? "https://www.quantconnect.com/api/v2", QC_USER_ID, QC_API_TOKEN);
}

/** Return the data of a call, which has some unless the call throws. */
export async function data<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data: found, response } = await call;
  if (found === undefined) {
    throw new Error(`${response.url}: HTTP ${response.status} without data`);
  }
  return found;
}

/** Encode a body with a file as a form, and any other as JSON. */
function serialized(body: unknown): string | FormData {
  const fields = Object.entries(body as Record<string, string | Blob>);
  if (!fields.some(([, value]) => value instanceof Blob)) {
    return JSON.stringify(body);
  }
  const form = new FormData();
  for (const [name, value] of fields) {
    form.append(name, value);
  }
  return form;
}
