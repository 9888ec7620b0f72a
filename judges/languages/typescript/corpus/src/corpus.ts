import { readFile } from "node:fs/promises";

export interface Operation {
  operation: string;
  path: string;
  request: Record<string, unknown>;
  responses: Record<string, Recorded>;
}

interface Recorded {
  file: string;
  status: number;
  contentType: string;
  schema: string | null;
  location?: string;
}

/** What a generated client returns for a response, by its standard `fetch`. */
export type Decode = (
  operation: Operation,
  fetch: () => Promise<Response>,
  parseAs: "json" | "text",
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Decode every response of the corpus, and print a line of JSON for each. */
export async function decodeAll(decode: Decode): Promise<void> {
  const folder = process.argv[2];
  const { operations } = JSON.parse(await readFile(`${folder}/index.json`, "utf8"));
  for (const operation of operations as Operation[]) {
    for (const [mode, recorded] of Object.entries(operation.responses)) {
      const body = await readFile(`${folder}/${recorded.file}`, "utf8");
      const result = await outcome(decode, operation, recorded, body);
      console.log(JSON.stringify({ mode, operation: operation.operation, ...result }));
    }
  }
}

async function outcome(decode: Decode, operation: Operation, recorded: Recorded, body: string) {
  const { status, contentType, schema, location } = recorded;
  const headers = { "Content-Type": contentType, ...(location && { Location: location }) };
  const fetch = async () => new Response(body, { status, headers });
  try {
    const { data, error, response } = await decode(operation, fetch, schema ? "json" : "text");
    const value = response.headers.get("Location") ?? data ?? error;
    return { ok: true, value: value instanceof Blob ? await value.text() : value };
  } catch (error) {
    return { ok: false, error: String(error).replace(/\s+/g, " ") };
  }
}
