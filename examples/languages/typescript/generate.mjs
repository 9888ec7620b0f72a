// Writes src/api/schema.d.ts, the types, and src/api/safe.ts, what is safe to retry.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString, stringToAST } from "openapi-typescript";
import { parse } from "yaml";

const DEFAULT = new URL("../../../openapi/quantconnect.yaml", import.meta.url);
const FOLDER = new URL("src/api/", import.meta.url);
const BLOB = stringToAST("Blob")[0].expression;

const document = parse(await readFile(process.argv[2] ?? DEFAULT, "utf8"));
for (const schema of Object.values(document.components.schemas)) {
  requirePresent(schema);
}
const types = await openapiTS(document, {
  // A property with a default may be omitted from a request.
  defaultNonNullable: false,
  // Exports Project, not only components["schemas"]["Project"].
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  // A file is bytes, not text.
  transform: (schema) => (schema.format === "binary" ? BLOB : undefined),
});
const safe = Object.entries(document.paths).filter(([, path]) => path.post["x-qc-safe"]);
const lines = safe.map(([path]) => `  ${JSON.stringify(path)},\n`).join("");

await mkdir(FOLDER, { recursive: true });
await writeFile(new URL("schema.d.ts", FOLDER), astToString(types));
await writeFile(
  new URL("safe.ts", FOLDER),
  `export const SAFE_TO_RETRY: ReadonlySet<string> = new Set([\n${lines}]);\n`,
);

/**
 * Mark the properties that a successful response always has. The schema requires few of them,
 * because a rejection has none. Here a rejection is an error, so callers see none either.
 */
function requirePresent(schema) {
  const always = Object.values(schema["x-qc-always-present"] ?? {}).flat();
  const onSuccess = schema["x-qc-unfinished"] ? [] : (schema["x-qc-required-on-success"] ?? []);
  const required = new Set([...(schema.required ?? []), ...always, ...onSuccess]);
  if (required.size > 0) {
    schema.required = [...required];
  }
}
