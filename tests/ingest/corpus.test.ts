/** Stages 1 to 3 on the real page and the written ones, wherever the shared corpus is at hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import type { SourceFile } from "../../ingest/documents.ts";
import { columns } from "../../ingest/page/lines.ts";
import { findFiles, loadFile } from "../../ingest/stages/load-files.ts";
import { segment } from "../../ingest/stages/segment.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
const FOLDERS = ["seed", "samples", "dev"].map((name) => join(CORPUS, name));

interface Gold {
  readonly articles: readonly { readonly title: string; readonly language: string }[];
}

async function loadCorpus(): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const found of await findFiles(FOLDERS)) {
    if (found.name.endsWith(".json")) continue;
    for await (const loaded of loadFile(found)) if (loaded.status === "loaded") files.push(loaded.file);
  }
  return files;
}

function goldOf(name: string): Gold {
  const folder = FOLDERS.find((path) => readdirSync(path).includes(name)) ?? CORPUS;
  return JSON.parse(readFileSync(join(folder, name.replace(/\.(txt|md)$/u, ".gold.json")), "utf8")) as Gold;
}

/** Dashes are read as one kind, however they are set. */
const withoutDashes = (text: string) => text.replace(/[\s—―─–-]+/gu, "");
const withoutSpace = (text: string) => text.replace(/\s+/gu, "");

/** What is read of a file, wherever its lines are broken. */
function readingOf(file: SourceFile): readonly string[] {
  return splitArticles(file).flatMap((article, number) =>
    segment(article).map(({ role, text }) => `${number} ${role}: ${withoutSpace(text)}`),
  );
}

describe.skipIf(!existsSync(CORPUS))("on every text of the corpus", async () => {
  const files = existsSync(CORPUS) ? await loadCorpus() : [];

  test("every sentence is what stands at its place, lines joined and dashes made plain", () => {
    for (const file of files) {
      for (const article of splitArticles(file)) {
        expect(file.text.slice(article.start, article.start + article.text.length)).toBe(article.text);
        for (const { text, at } of segment(article)) {
          const start = at[0] ?? Number.NaN;
          const raw = article.text.slice(start, (at.at(-1) ?? start) + 1);
          expect(withoutDashes(text)).toBe(withoutDashes(joinLines(raw).text));
          for (const [index, place] of at.entries()) {
            const [read, written] = [text.charAt(index), article.text.charAt(place)];
            if (!/[\s—]/u.test(read)) expect(read).toBe(written);
          }
        }
      }
    }
  });

  test.each(files.map((file) => [file.name, file] as const))("%s is split as a reader would", (name, file) => {
    const found = splitArticles(file).map(({ title, language }) => ({ title: withoutSpace(title), language }));
    const gold = goldOf(name).articles.map(({ title, language }) => ({ title: withoutSpace(title), language }));
    expect(found).toEqual(gold);
  });

  test("Windows line ends change nothing", () => {
    for (const file of files) {
      const head = file.text.slice(0, file.bodyStart);
      const text = head + file.text.slice(file.bodyStart).replaceAll("\n", "\r\n");
      expect(readingOf({ ...file, text })).toEqual(readingOf(file));
    }
  });

  test("nearly every sentence survives when long paragraphs are torn in two", () => {
    const [kept, all] = countKept(files, tearParagraphs);
    expect(kept / all).toBeGreaterThan(0.99);
  });

  test("nearly every sentence survives when lines are broken at a narrow margin", () => {
    const [kept, all] = countKept(files, (text) =>
      breakLines(text, /[\u4e00-\u9fff]/u.test(text.slice(0, 400)) ? 48 : 72),
    );
    expect(kept / all).toBeGreaterThan(0.95);
  });
});

function countKept(
  files: readonly SourceFile[],
  change: (text: string) => string,
): readonly [kept: number, all: number] {
  let [kept, all] = [0, 0];
  for (const file of files) {
    const text = file.text.slice(0, file.bodyStart) + change(file.text.slice(file.bodyStart));
    const changed = new Set(readingOf({ ...file, text }));
    const reading = readingOf(file);
    all += reading.length;
    kept += reading.filter((sentence) => changed.has(sentence)).length;
  }
  return [kept, all];
}

/** A blank line in the middle of a sentence, two thirds into each long paragraph, as on a pasted page. */
function tearParagraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const at = findTear(line);
      return at === undefined ? line : `${line.slice(0, at)}\n\n${line.slice(at).trimStart()}`;
    })
    .join("\n");
}

/** Between two Chinese characters, or at a space before a small letter. */
function findTear(line: string): number | undefined {
  if (line.length < 80) return undefined;
  for (let at = Math.floor(line.length * 0.66); at < line.length - 4; at++) {
    if (/^\p{Script=Han}{2}|^.[a-z] [a-z]/u.test(line.slice(at - 1, at + 3)))
      return at + (line[at + 1] === " " ? 1 : 0);
  }
  return undefined;
}

/** Breaks plain lines at a margin, as a narrow column does. */
function breakLines(text: string, margin: number): string {
  const isStructured = (line: string) => /^\s*(?:[#|]|[-•*] )|\S(?: {2,}|\u3000{2,})\S/u.test(line);
  return text
    .split("\n")
    .map((line) => (isStructured(line) ? line : breakLine(line, margin)))
    .join("\n");
}

function breakLine(line: string, margin: number): string {
  const words = line.match(/[\p{Script=Latin}\p{N}.,;:!?'"()&%$€£/-]+|\s+|[\s\S]/gu) ?? [];
  let [broken, width] = ["", 0];
  for (const word of words) {
    const mayStart = !/^[\s，。；：！？、”’）》」』]/u.test(word);
    if (width + columns(word) > margin && mayStart && broken.trim() !== "") {
      broken = `${broken.trimEnd()}\n`;
      width = 0;
    }
    broken += word;
    width += columns(word);
  }
  return broken;
}
