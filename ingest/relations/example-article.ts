/** Short articles as the examples of frames write them: names stand in 〔name|Label〕, everything else is text. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";

const NAME = /〔(?<name>[^|〕]+)\|(?<label>[A-Za-z]+)(?:=(?<means>[^〕]+))?〕/gu;

/** An article of one block; a marked name without a label's own thing, as in 〔该区|Park=东湖高新区〕, means another one. */
export function articleOf(paragraphs: readonly string[], published = "2024-06-15"): ResolvedArticle {
  const entities: Entity[] = [];
  const mentions: ResolvedMention[] = [];
  const sentences: Sentence[] = [];
  const texts: string[] = [];
  for (const paragraph of paragraphs) {
    const offset = texts.join("").length;
    const text = readNames(paragraph, sentences.length, entities, mentions);
    texts.push(text);
    const at = Array.from(text.split(""), (_, index) => offset + index);
    sentences.push({ index: sentences.length, text, at, block: 0, role: "body" });
  }
  const text = texts.join("");
  const article = {
    source: "example.txt",
    start: 0,
    title: "",
    language: "zh-Hans",
    published,
    text,
    blocks: [],
  } as const;
  return { article, sentences, entities, mentions };
}

function readNames(paragraph: string, sentence: number, entities: Entity[], mentions: ResolvedMention[]): string {
  let text = "";
  let done = 0;
  for (const match of paragraph.matchAll(NAME)) {
    const { name = "", label = "", means } = match.groups ?? {};
    text += paragraph.slice(done, match.index);
    const meant = (means ?? name).split("+").map((thing) => positionOf(thing, label as NodeLabel, entities));
    const kind = means === undefined ? "name" : "description";
    mentions.push({
      sentence,
      start: text.length,
      end: text.length + name.length,
      text: name,
      label: label as NodeLabel,
      kind,
      rule: "marked",
      confidence: 1,
      entities: meant,
    });
    text += name;
    done = match.index + match[0].length;
  }
  return text + paragraph.slice(done);
}

function positionOf(name: string, label: NodeLabel, entities: Entity[]): number {
  const known = entities.findIndex((entity) => entity.name === name);
  if (known !== -1) return known;
  return entities.push({ label, name, aliases: [], keys: [`${label}:${name}`], hints: [] }) - 1;
}
