/** An article as it was read: its blocks and sentences, the things it names, and what was seen and left. */

import { joinLines } from "#graph/schema";
import type { Block } from "../documents.ts";
import type { Reading } from "../pipeline.ts";
import { toPrintable } from "../printable.ts";
import type { Paint } from "./paint.ts";
import { leftWordings, showSentence } from "./show-sentence.ts";

export function showArticle(reading: Reading, paint: Paint): string {
  const { article } = reading.resolved;
  const parts = [
    showHead(reading, paint),
    ...article.blocks.map((block, index) => showBlock(block, index, reading, paint)),
    showThings(reading, paint),
    showLeft(reading, paint),
  ];
  return parts.join("\n\n");
}

function showHead({ resolved: { article, sentences, entities }, claims }: Reading, paint: Paint): string {
  const { source, language, published = "no date", publisher } = article;
  const counts = `${sentences.length} sentences, ${entities.length} things, ${claims.length} claims`;
  const facts = [source, language, published, ...(publisher === undefined ? [] : [publisher]), counts];
  return `${paint.strong(toPrintable(article.title))}\n${paint.faint(toPrintable(facts.join(" · ")))}`;
}

function showBlock({ role, span }: Block, index: number, reading: Reading, paint: Paint): string {
  const { article, sentences } = reading.resolved;
  const inside = sentences.filter(({ block }) => block === index);
  const unread = paint.faint(`${"".padStart(7)}${toPrintable(joinLines(article.text.slice(...span)).text)}`);
  const lines = inside.length === 0 ? [unread] : inside.flatMap((sentence) => showSentence(sentence, reading, paint));
  return [paint.strong(role), ...lines].join("\n");
}

function showThings(reading: Reading, paint: Paint): string {
  const lines = reading.resolved.entities.map((_, index) => showThing(index, reading, paint));
  return [paint.strong("things"), ...lines].join("\n");
}

function showThing(index: number, { resolved, claims }: Reading, paint: Paint): string {
  const entity = resolved.entities[index];
  if (entity === undefined) return "";
  const rules = resolved.mentions.filter(({ entities }) => entities.includes(index)).map(({ rule }) => rule);
  const said = claims.filter(({ subject, object }) => subject === index || object === index).length;
  const facts = [
    entity.label,
    ...(entity.aliases.length === 0 ? [] : [`also ${entity.aliases.join(", ")}`]),
    `found by ${countEach(rules)}`,
    said === 0 ? "no claim" : `${said} ${said === 1 ? "claim" : "claims"}`,
  ];
  return `${" ".repeat(7)}${paint.mention(entity.label, entity.name, String(index + 1))} ${paint.faint(facts.join(" · "))}`;
}

function countEach(rules: readonly string[]): string {
  const groups = Map.groupBy(rules, (rule) => rule);
  return [...groups].map(([rule, all]) => (all.length === 1 ? rule : `${rule} (${all.length})`)).join(", ");
}

/** What the next person may want to look at first. */
function showLeft(reading: Reading, paint: Paint): string {
  const { entities, sentences } = reading.resolved;
  const silent = entities.filter((_, index) =>
    reading.claims.every(({ subject, object }) => subject !== index && object !== index),
  );
  const unread = sentences.filter((sentence) => leftWordings(sentence, reading).length > 0);
  const lines = [
    `${" ".repeat(7)}things without a claim: ${silent.map(({ name }) => name).join(", ") || "none"}`,
    `${" ".repeat(7)}sentences with a wording and no claim: ${unread.map(({ index }) => index + 1).join(", ") || "none"}`,
  ];
  return [paint.strong("seen and left"), ...lines].join("\n");
}
