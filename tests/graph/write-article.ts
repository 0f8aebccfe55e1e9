/** Writes an ArticleRecord as a person would: the text, who is in it, which sentence says what. Places are looked up. */

import type {
  ArticleId,
  ArticleRecord,
  EdgeType,
  Language,
  NodeLabel,
  ReadClaim,
  ReadEntity,
  Span,
  Status,
} from "#graph/schema";

interface WrittenEntity {
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Without the label; the name, if none is given. */
  readonly keys?: readonly string[];
  readonly hints?: readonly string[];
  /** How the text says it, broken lines and all; the name, if nothing is given. */
  readonly said?: readonly string[];
}

interface WrittenClaim {
  readonly says: readonly [subject: string, type: EdgeType, object: string];
  /** The sentence as it stands in the text. */
  readonly sentence: string;
  readonly cues: readonly string[];
  readonly status?: Status;
  readonly date?: readonly [value: string, said: string];
  readonly amount?: readonly [value: number, currency: string, said: string];
}

export interface WrittenArticle {
  readonly title: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: Language;
  readonly sample?: boolean;
  readonly text: string;
  readonly entities: readonly WrittenEntity[];
  readonly claims?: readonly WrittenClaim[];
}

export function writeArticle(written: WrittenArticle): ArticleRecord {
  const { title, published, publisher, language = "zh-Hans", sample = false, text, entities, claims = [] } = written;
  return {
    id: `article:${title}` as ArticleId,
    source: `${title}.txt`,
    start: 0,
    ...{ title, language, sample, text },
    ...(published && { published }),
    ...(publisher && { publisher }),
    blocks: toBlocks(title, text),
    entities: entities.map((entity) => toEntity(text, entity)),
    claims: claims.map((claim) => toClaim(text, entities, claim)),
    reader: "invented",
  };
}

function toBlocks(title: string, text: string): ArticleRecord["blocks"] {
  if (!text.startsWith(`${title}\n`)) return [{ role: "body", span: [0, text.length] }];
  return [
    { role: "headline", span: [0, title.length] },
    { role: "body", span: [title.length + 1, text.length] },
  ];
}

function toEntity(
  text: string,
  { label, name, aliases = [], keys = [name], hints = [], said = [name] }: WrittenEntity,
): ReadEntity {
  const prefixed = keys.map((key) => `${label.toLowerCase()}:${key}`);
  return { label, name, aliases, keys: prefixed, hints, spans: said.flatMap((words) => findAll(text, words)) };
}

function toClaim(text: string, entities: readonly WrittenEntity[], written: WrittenClaim): ReadClaim {
  const { says, cues, status = "actual", date, amount } = written;
  const sentence = findFirst(text, written.sentence, 0);
  const inSentence = (said: string): Span => findFirst(text, said, sentence[0]);
  const [subject, object] = [positionOf(entities, says[0]), positionOf(entities, says[2])];
  return {
    ...{ type: says[1], subject, object, status, sentence, cues: cues.map(inSentence), rule: "as-written" },
    ...(date && { date: { value: date[0], inferred: false, span: inSentence(date[1]) } }),
    ...(amount && { amount: { value: amount[0], currency: amount[1], span: inSentence(amount[2]) } }),
    subjectSpan: placeOf(text, entities[subject], sentence),
    objectSpan: placeOf(text, entities[object], sentence),
  };
}

function positionOf(entities: readonly WrittenEntity[], name: string): number {
  const position = entities.findIndex((entity) => entity.name === name);
  if (position === -1) throw new Error(`The article has no ${name}`);
  return position;
}

/** In the sentence, or else where the text names it first. */
function placeOf(text: string, entity: WrittenEntity | undefined, [start, end]: Span): Span {
  const places = (entity?.said ?? [entity?.name ?? ""]).flatMap((words) => findAll(text, words));
  const place = places.find((span) => span[0] >= start && span[1] <= end) ?? places[0];
  if (place === undefined) throw new Error(`The text does not say ${entity?.name}`);
  return place;
}

function findFirst(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`The text does not say: ${words}`);
  return [start, start + words.length];
}

function findAll(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push([start, start + words.length]);
  }
  return spans;
}
