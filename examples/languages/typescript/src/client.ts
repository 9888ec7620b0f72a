import createClient, { type Client } from "openapi-fetch";
import { SAFE_TO_RETRY } from "./api/safe.js";
import type { paths } from "./api/schema.js";
import { check, RejectedError, UnknownOutcomeError } from "./errors.js";
import { Signer } from "./signing.js";
import { sleep } from "./values.js";

export type QuantConnect = Client<paths>;

const ATTEMPTS = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
const TIMEOUT = 100_000;

/** Return the typed client. Its calls throw a `RejectedError` or an `UnknownOutcomeError`. */
export function connect(baseUrl: string, user: string, token: string): QuantConnect {
  return createClient<paths>({
    baseUrl,
    fetch: sender(baseUrl, new Signer(user, token)),
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

/** Return a `fetch` that signs, retries and checks. It works with any client that accepts one. */
export function sender(baseUrl: string, signer: Signer): (request: Request) => Promise<Response> {
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, "");
  return async (request) => {
    const path = new URL(request.url).pathname.slice(prefix.length);
    for (let attempt = 1; ; attempt++) {
      try {
        return await attempted(path, request, signer);
      } catch (error) {
        const wait = pause(error, SAFE_TO_RETRY.has(path), attempt, signer);
        if (wait === undefined || attempt === ATTEMPTS || request.signal.aborted) {
          throw error;
        }
        await sleep(wait);
      }
    }
  };
}

async function attempted(path: string, request: Request, signer: Signer): Promise<Response> {
  const signed = new Request(request.clone());
  for (const [name, value] of Object.entries(signer.headers())) {
    signed.headers.set(name, value);
  }
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT)]);
  let response: Response;
  try {
    response = await fetch(signed, { signal });
  } catch (error) {
    throw new UnknownOutcomeError(path, error);
  }
  await check(path, response);
  return response;
}

/** Return the milliseconds before the next attempt, or undefined if there must be none. */
function pause(
  error: unknown,
  safe: boolean,
  attempt: number,
  signer: Signer,
): number | undefined {
  // Jitter keeps clients apart that failed at the same time.
  const backoff = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  if (!(error instanceof RejectedError)) {
    return safe ? backoff : undefined;
  }
  // A rejected request was not carried out.
  const { response } = error;
  if (response.status === 401 && signer.correct(response)) {
    return 0;
  }
  const asked = Number(response.headers.get("Retry-After") ?? Number.NaN) * 1000;
  if (!error.throttled || asked > LONGEST_WAIT) {
    return undefined;
  }
  return Number.isNaN(asked) ? backoff : asked;
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
