// Decodes the corpus with the generated functions and schemas, and prints the results.

import { createClient } from "./api/client/index.js";
import * as generated from "./api/sdk.gen.js";
import { type Decode, decodeAll } from "./corpus.js";

type Call = (options: object) => ReturnType<Decode>;

// The names are those of the operations, but AITool has become AiTool.
const calls = new Map(
  Object.entries(generated).map(([name, call]) => [name.toLowerCase(), call as unknown as Call]),
);

await decodeAll(async ({ operation, request }, fetch) => {
  const call = calls.get(operation.toLowerCase());
  if (!call) {
    throw new Error("no such function");
  }
  const client = createClient({ baseUrl: "http://sandbox.test", fetch });
  // A request without a body is rejected if it has an empty one.
  return call({ client, ...(Object.keys(request).length > 0 && { body: request }) });
});
