/** `npm run docs`: writes docs/schema.md from the schema. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toSchemaDocs } from "./docs.ts";

if (process.argv.includes("--help")) {
  console.log("npm run docs: writes docs/schema.md from graph/schema. It takes no options.");
} else {
  await writeFile(join(import.meta.dirname, "../../docs/schema.md"), toSchemaDocs());
}
