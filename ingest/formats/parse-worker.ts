/** Runs a parser apart from everything else, so that it can be ended when it takes too long or too much. */

import { parentPort } from "node:worker_threads";
import { parseDocx } from "./docx.ts";
import { parseFragment, parseHtml } from "./html.ts";
import { NotReadable } from "./not-readable.ts";
import type { Parsed, ParseTask } from "./parse-apart.ts";
import { parsePdf } from "./pdf.ts";

const PARSERS = { html: parseHtml, fragment: parseFragment, pdf: parsePdf, docx: parseDocx };

async function parse({ kind, bytes }: ParseTask): Promise<Parsed> {
  try {
    return { status: "parsed", document: await PARSERS[kind](bytes) };
  } catch (error) {
    if (error instanceof NotReadable) return { status: "refused", reason: error.message };
    return { status: "refused", reason: `it is damaged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

parentPort?.on("message", async (task: ParseTask) => parentPort?.postMessage(await parse(task)));
