/** QuantConnect rejected the call, most often with HTTP 200. It was not carried out. */
export class RejectedError extends Error {
  override readonly name = "RejectedError";

  constructor(
    readonly path: string,
    readonly response: Response,
    readonly reasons: string[],
  ) {
    super(`${path}: rejected (HTTP ${response.status}): ${reasons.join("; ")}`);
  }

  /** Whether requests arrive too quickly. */
  get throttled(): boolean {
    return this.response.status === 429 || this.reasons.some((text) => SLOW_DOWN.test(text));
  }
}

/** There is no usable response. The request may have been carried out: check before a retry. */
export class UnknownOutcomeError extends Error {
  override readonly name = "UnknownOutcomeError";

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`${path}: it is unknown whether it was carried out: ${String(cause)}`, { cause });
  }
}

const SLOW_DOWN = /^too many .*requests\b.*slow down|^(please )?slow down/i;

interface Envelope {
  success?: unknown;
  generating?: unknown;
  errors?: string[] | null;
  messages?: string[] | null;
  Message?: string | null;
}

/** Throw an error if a response is a rejection, or is not one of the API's. */
export async function check(path: string, response: Response): Promise<void> {
  const kind = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  if (response.status >= 500 || kind === "text/html") {
    throw new UnknownOutcomeError(path, `HTTP ${response.status}, ${kind}`);
  }
  // The file of an export is not JSON, but its rejection is.
  const body = kind === "application/json" ? await parsed(path, response.clone()) : {};
  // A report is unfinished, not rejected, while it is being generated.
  const rejected = body.success === false && body.generating !== true;
  if (response.status >= 400 || rejected) {
    throw new RejectedError(path, response, reasons(body));
  }
}

async function parsed(path: string, response: Response): Promise<Envelope> {
  try {
    return (await response.json()) as Envelope;
  } catch (error) {
    throw new UnknownOutcomeError(path, error);
  }
}

function reasons({ errors, messages, Message }: Envelope): string[] {
  const found = [errors, messages, Message ? [Message] : []].find((texts) => texts?.length);
  return found ?? ["no reason given"];
}
