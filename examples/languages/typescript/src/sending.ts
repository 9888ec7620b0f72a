import { check, RejectedError, UnknownOutcomeError } from "./errors.js";
import type { Signer } from "./signing.js";
import { sleep } from "./values.js";

const ATTEMPTS = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
const TIMEOUT = 100_000;

export type Send = (request: Request) => Promise<Response>;

/**
 * Return a `fetch` that signs, checks and retries. It works with any client that accepts one.
 * `safeToRetry` has the paths that may be sent again without knowing what became of them.
 */
export function sender(baseUrl: string, signer: Signer, safeToRetry: ReadonlySet<string>): Send {
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, "");
  return async (request) => {
    const path = new URL(request.url).pathname.slice(prefix.length);
    for (let attempt = 1; ; attempt++) {
      try {
        return await attempted(path, request, signer);
      } catch (error) {
        const wait = pause(error, safeToRetry.has(path), attempt, signer);
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
  // A rejected request was not carried out. A wrong timestamp is most often rejected with HTTP 200.
  const { response } = error;
  if (signer.correct(response)) {
    return 0;
  }
  const asked = Number(response.headers.get("Retry-After") ?? Number.NaN) * 1000;
  if (!error.throttled || asked > LONGEST_WAIT) {
    return undefined;
  }
  return Number.isNaN(asked) ? backoff : asked;
}
