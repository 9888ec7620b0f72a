// Decodes the corpus with openapi-fetch, and prints the results.

import createClient from "openapi-fetch";
import { decodeAll } from "./corpus.js";

await decodeAll(async ({ path, request: body }, fetch, parseAs) => {
  // The types of the responses are checked apart from this.
  const client = createClient<Record<string, any>>({ baseUrl: "http://sandbox.test", fetch });
  return client.POST(path, { body, parseAs });
});
