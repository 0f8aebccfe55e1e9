/** What a person can ask of `npm run ingest`, and what is answered when it cannot be done. */

import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { GraphError } from "#graph";
import { LexiconError } from "./lexicon/lexicon-error.ts";

export const HELP = `Reads news articles into the graph.

  npm run ingest -- PATH… [--log json] [--lenient]
  npm run ingest -- --remove ID…

PATH is a file, or a folder that is read with everything below it. Articles are
read once: what is on record already is left as it is, unless its date or its
publisher was corrected. One that the file says no longer stays, which is told:
take the article out first to be rid of it. An article whose text or title was
changed is a new article: take the old one out, or both are in the graph.

  --remove     takes articles out of the graph. ID is an article's id, such as
               article:结对张江三年-1f2e3d4c, as /api/articles and --log json say
  --log json   one line of JSON for each event, for scripts
  --lenient    exit code 0 where it would be 2, for scripts that go on all the same
  --help       this page

What is read: plain text and Markdown with front matter (.txt, .md), web pages
(.html), PDF, Word (.docx), and articles as data (.json, .jsonl, .csv), in UTF-8,
UTF-16, GB18030 or Big5. What cannot be read is set aside with its reason, what
a file says of its article and cannot be used is told, and everything else goes on.

Front matter stands between two lines of ---, and data in fields of the same names:
  title      or headline, 标题                    publisher  or source, site, media, 来源
  published  or date, pubdate, datePublished, 日期, 发布时间     2018-01-30, 2018-01 or 2018
and in data the article itself is in
  text       or content, body, fulltext, articleBody, 正文, 内容, 全文

Settings, from the environment: DATA_DIR (./data), or NEO4J_URI,
NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.

Exit code: 0 all went well; 1 nothing could be done: a wrong path or setting,
the store does not answer, no file could be read, or no such article; 2 some
files or records were set aside, or read without something that they say, or a
correction has no effect.
`;

export type Request =
  | { readonly wish: "help" }
  | { readonly wish: "remove"; readonly ids: readonly string[] }
  | {
      readonly wish: "ingest";
      readonly paths: readonly string[];
      readonly log: "person" | "json";
      readonly isLenient: boolean;
    };

/** Something that whoever typed the command can put right: one line, no stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

const SEE_HELP = "See npm run ingest -- --help.";
const OPTIONS = {
  help: { type: "boolean", short: "h" },
  log: { type: "string" },
  lenient: { type: "boolean" },
  remove: { type: "boolean" },
} as const;

export function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parseOptions(args, OPTIONS, SEE_HELP);
  if (values.help === true) return { wish: "help" };
  if (values.log !== undefined && values.log !== "json") {
    throw new CommandError(`--log knows only json, not "${values.log}". ${SEE_HELP}`);
  }
  if (values.remove === true) return { wish: "remove", ids: parseIds(positionals) };
  if (positionals.length === 0) throw new CommandError(`Which file or folder shall be read? ${SEE_HELP}`);
  const log = values.log === "json" ? "json" : "person";
  return { wish: "ingest", paths: positionals, log, isLenient: values.lenient === true };
}

function parseIds(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) throw new CommandError(`Which article shall be taken out? ${SEE_HELP}`);
  return ids;
}

/** The options on the command line, and what stands beside them; what is not one of them is refused. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  seeHelp: string,
) {
  try {
    return parseArgs({ args: joinNumbers(args), options, allowPositionals: true });
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split(/\.\s/u)[0] ?? "") : String(cause);
    throw new CommandError(`${said}. ${seeHelp}`, { cause });
  }
}

/** `--limit -1` means `--limit=-1`: no option is a number. */
function joinNumbers(args: readonly string[]): string[] {
  const isJoined = (at: number) => /^-\d/u.test(args[at] ?? "") && /^--[a-z]+$/u.test(args[at - 1] ?? "");
  return args.flatMap((arg, at) => (isJoined(at) ? [] : [isJoined(at + 1) ? `${arg}=${args[at + 1]}` : arg]));
}

/** What to tell about an error that a person can put right; undefined for a bug. */
export function explain(error: unknown): string | undefined {
  if (error instanceof CommandError || error instanceof GraphError || error instanceof LexiconError)
    return error.message;
  if (!isSystemError(error)) return undefined;
  const { code, path } = error;
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file or folder "${path}". Check the path.`;
  if (code === "ENAMETOOLONG")
    return `The path "${path.slice(0, LONGEST_SHOWN).toWellFormed()}…" is longer than a path can be (${path.length} characters). Check the path.`;
  if (code === "ELOOP") return `"${path}" is a link that leads back to itself. Name the file or folder that is meant.`;
  return `"${path}" cannot be opened (${code}). Check who may read it.`;
}

const LONGEST_SHOWN = 60;

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && "code" in error && "path" in error && "syscall" in error;
}
