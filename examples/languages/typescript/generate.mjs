// Writes src/api/schema.d.ts, the types, and src/api/safe.ts, the paths that are safe to retry.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString, stringToAST, tsNullable } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";

const DESCRIPTION = new URL("../../../openapi/quantconnect.yaml", import.meta.url);
const FOLDER = new URL("src/api/", import.meta.url);
const SCHEMAS = "#/components/schemas/";
const BLOB = stringToAST("Blob")[0].expression;

const document = parse(await readFile(process.argv[2] ?? DESCRIPTION, "utf8"));
const { schemas } = document.components;
const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, ...post }));

// Require the properties that a successful response always has. The description requires few of
// them, because a rejection has none. The client throws an error for that.
for (const schema of Object.values(schemas)) {
  const always = Object.values(schema["x-qc-always-present"] ?? {}).flat();
  const onSuccess = schema["x-qc-unfinished"] ? [] : (schema["x-qc-required-on-success"] ?? []);
  const required = new Set([...(schema.required ?? []), ...always, ...onSuccess]);
  if (required.size > 0) {
    schema.required = [...required];
  }
}

const sent = referenced(operations.map(({ requestBody }) => requestBody));
const types = await openapiTS(document, {
  // A property of a request that has a default may be omitted.
  defaultNonNullable: false,
  // Export Project, not only components["schemas"]["Project"].
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  // A file is bytes, not text.
  transform: ({ format }) => (format === "binary" ? BLOB : undefined),
  // A property of a response that may be missing may also be null.
  transformProperty: (property, schema, { path }) =>
    property.questionToken && !schema.nullable && !sent.has(schemaAt(path))
      ? nullable(property)
      : undefined,
});
const safe = operations.filter((operation) => operation["x-qc-safe"]);
const lines = safe.map(({ path }) => `  ${JSON.stringify(path)},\n`).join("");

await mkdir(FOLDER, { recursive: true });
await writeFile(new URL("schema.d.ts", FOLDER), astToString(types));
await writeFile(
  new URL("safe.ts", FOLDER),
  `export const SAFE_TO_RETRY: ReadonlySet<string> = new Set([\n${lines}]);\n`,
);

/** Return the names of the schemas that a part of the description refers to, at any depth. */
function referenced(part, found = new Set()) {
  JSON.stringify(part, (key, value) => {
    const name = key === "$ref" ? schemaAt(value) : undefined;
    if (name && !found.has(name)) {
      referenced(schemas[name], found.add(name));
    }
    return value;
  });
  return found;
}

function schemaAt(path) {
  return path.startsWith(SCHEMAS) ? path.slice(SCHEMAS.length).split("/")[0] : undefined;
}

function nullable({ modifiers, name, questionToken, type }) {
  const orNull = tsNullable([type]);
  return ts.factory.createPropertySignature(modifiers, name, questionToken, orNull);
}
