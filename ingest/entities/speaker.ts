/** For whom someone speaks who says "we": in an interview or a letter, for what it is about. */

import type { Sentence } from "../documents.ts";
import { type Context, mostNamed } from "./named.ts";

const QUESTION = /[?？]["”’]?$/u;
const FIRST_PERSON = /\b(?:we|our)\b|^[^“”「」『』]{0,200}(?:我们|我們)/iu;
/** How a letter to a paper begins or ends: "Sir, –", "Dear Editor", "Yours faithfully". */
const LETTER =
  /\b(?:Sir|Madam|Editor), ?[–—-]|^Dear (?:Sir|Madam|Editor|members|neighbou?rs|friends|colleagues|tenants|partners|limited partners|investors|shareholders|residents|clients|customers|readers|all|alumni|supporters)\b|^Yours,? (?:sincerely|faithfully|truly|etc)\b/iu;
/** As many questions and answers make an interview. */
const ENOUGH = 3;

/** In a Chinese interview only the park that it names most: others ask and answer too. */
export function findAnswering({ named, entities, sentences }: Context): readonly number[] {
  const most = mostNamed(named)?.entity;
  return most !== undefined && entities[most]?.label === "Park" && isInterview([...sentences.values()]) ? [most] : [];
}

function isInterview(sentences: readonly Sentence[]): boolean {
  const texts = sentences.map(({ text }) => text.trim());
  const asked = texts.filter((text) => QUESTION.test(text)).length;
  const answered = texts.filter((text) => FIRST_PERSON.test(text) && !QUESTION.test(text)).length;
  return asked >= ENOUGH && answered >= ENOUGH;
}

/** Newsletters and reports speak for whom they are about; what papers say of themselves does not count. */
const OWN_VOICE =
  /\b(?:we|our) (?!(?:have |had |last |also |recently )?(?:wrote|written|reported|spoke|spoken|asked|met|understand|hear|heard|visited|published|note|noted|correspondent|reporter|own correspondent|reporters|readers?|apologi[sz]e|print|printed|put it to|know|all|live|see|need)\b)/iu;
const QUOTED = /["“][^"”]*["”]?/gu;
const OFTEN = 2;
/** Who is named in so many sentences at the top is what a page is about. */
const HEAD = 3;

/** "Big news from the team at X". */
const SENDER =
  /\b(?:from|by) (?:the (?:whole )?team (?:at|behind)|all (?:of us )?at|us (?:all )?at|everyone at|your friends at) $/iu;

/** The park, or else whatever else, that the interview, letter or newsletter is about; nothing in any other article: there each quotation has a speaker of its own. */
export function findSpeaker({ named, entities, sentences }: Context): readonly number[] {
  const all = [...sentences.values()];
  if (!isInterview(all) && !all.some(({ text }) => LETTER.test(text.trim())) && !speaksForItself(all)) return [];
  const sender = named.find(
    ({ sentence, start }) => sentence < HEAD && SENDER.test(sentences.get(sentence)?.text.slice(0, start) ?? ""),
  );
  if (sender !== undefined) return [sender.entity];
  const counts = Map.groupBy(named, ({ entity }) => entity);
  const byCount = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([entity]) => entity);
  const most = counts.get(byCount[0] ?? -1)?.length ?? 0;
  const head = new Set(named.filter(({ sentence }) => sentence < HEAD).map(({ entity }) => entity));
  const isPark = (entity: number): boolean =>
    entities[entity]?.label === "Park" && 2 * (counts.get(entity)?.length ?? 0) >= most;
  const isActor = (entity: number): boolean => !/^(?:Place|Government)$/u.test(entities[entity]?.label ?? "");
  const speaker =
    byCount.find((entity) => head.has(entity) && isPark(entity)) ??
    byCount.find((entity) => head.has(entity) && isActor(entity)) ??
    byCount.find(isPark) ??
    byCount.find(isActor);
  return speaker === undefined ? [] : [speaker];
}

function speaksForItself(sentences: readonly Sentence[]): boolean {
  return sentences.filter(({ text }) => OWN_VOICE.test(text.replace(QUOTED, ""))).length >= OFTEN;
}
