/** The commands that write generated files say what they do before they do it. */

import { expect, test } from "vitest";
import { run } from "./run-command.ts";

test.each([
  ["graph/schema/write-docs.ts", "npm run docs: writes docs/schema.md from graph/schema. It takes no options.\n"],
  [
    "client/build.ts",
    "npm run build: bundles the page into client/dist, unless it is up to date. It takes no options.\n",
  ],
])("%s answers --help, and does nothing else", async (file, out) => {
  expect(await run(file, ["--help"])).toEqual({ code: 0, out, err: "" });
});
