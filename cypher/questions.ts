/** The questions the product asks: one file each, by the name of the file. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedQuery, parse } from "./language/parse.ts";

export interface NetworkQuery {
  readonly question: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: ParsedQuery;
}

const READ_FOLDER = join(import.meta.dirname, "read");
const NETWORK_FOLDER = join(import.meta.dirname, "networks");
const EXTENSION = ".cypher";

const loaded = new Map<string, ParsedQuery>();

/** The question in `cypher/read/NAME.cypher`. */
export function readQuery(name: string): ParsedQuery {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const query = parse(readFileSync(join(READ_FOLDER, name + EXTENSION), "utf8"));
  loaded.set(name, query);
  return query;
}

/** The questions in `cypher/networks`, in the order of their names. */
export function networkQueries(): readonly NetworkQuery[] {
  const files = readdirSync(NETWORK_FOLDER).filter((file) => file.endsWith(EXTENSION));
  return files.toSorted().map((file) => {
    const text = readFileSync(join(NETWORK_FOLDER, file), "utf8");
    const title = { zh: parseTitle(file, text, "zh"), en: parseTitle(file, text, "en") };
    return { question: file.slice(0, -EXTENSION.length), title, query: parse(text) };
  });
}

/** A line such as `// zh: 一个计划的成员` in the head of the file. */
function parseTitle(file: string, text: string, language: "zh" | "en"): string {
  const title = new RegExp(`^// ${language}: (.+)$`, "m").exec(text)?.[1];
  if (title === undefined) throw new Error(`cypher/networks/${file} has no line "// ${language}: …" in its head.`);
  return title.trim();
}
