import { createHash } from "node:crypto";

/** The clock skew that needs no correction, in seconds. A signature is valid for about two hours. */
const TOLERATED = 60;

/** Signs requests. Works with any HTTP library that uses the standard `Headers`. */
export class Signer {
  readonly #user: string;
  readonly #token: string;
  #correction = 0;

  constructor(user: string, token: string) {
    this.#user = user;
    this.#token = token;
  }

  /** Return a signature with the current time. Each attempt needs a new one. */
  headers(): Record<string, string> {
    const timestamp = String(this.#now());
    const digest = createHash("sha256").update(`${this.#token}:${timestamp}`).digest("hex");
    const pair = Buffer.from(`${this.#user}:${digest}`).toString("base64");
    return { Authorization: `Basic ${pair}`, Timestamp: timestamp };
  }

  /** Set the clock to that of the server, and return whether it was wrong. */
  correct(response: Response): boolean {
    const server = Math.floor(Date.parse(response.headers.get("Date") ?? "") / 1000);
    const skew = server - this.#now();
    if (Number.isNaN(skew) || Math.abs(skew) < TOLERATED) {
      return false;
    }
    this.#correction += skew;
    return true;
  }

  #now(): number {
    return Math.floor(Date.now() / 1000) + this.#correction;
  }
}
