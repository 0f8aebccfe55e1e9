/** What reading one article leaves behind: its text, the things it names, and what its sentences claim of them. */

import { z } from "zod";
import { EDGE_TYPE_NAMES } from "./edge-types.ts";
import { articleId } from "./ids.ts";
import { NODE_LABELS } from "./node-types.ts";

/** A stretch of the article's `text`: UTF-16 offsets, the end not included. */
export const span = z.tuple([z.int().nonnegative(), z.int().positive()]).readonly();

/** `2018`, `2018-01` or `2018-01-29`: as precise as the article is; such strings sort as dates do. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u);

export const status = z.enum(["actual", "planned"]);
export const language = z.enum(["zh-Hans", "zh-Hant", "en"]);

/** What a block of an article is; only a `body`, an `item` and a `headline` are read for claims of their own. */
export const blockRole = z.enum([
  "headline",
  "standfirst",
  "subheading",
  "byline",
  "body",
  "item",
  "caption",
  "label",
  "furniture",
]);

const readEntity = z
  .object({
    label: z.enum(NODE_LABELS),
    /** The fullest name that this article uses, without a nationality prefix. */
    name: z.string().min(1),
    /** Every other name that this article uses for it. */
    aliases: z.array(z.string().min(1)).readonly(),
    /** Things of two articles that share a key are one thing. A key starts with the label: `park:成都高新区`. */
    keys: z.array(z.string().min(1)).min(1).readonly(),
    /** Names too short to be sure of: they join it to another article's thing only if exactly one answers to them. */
    hints: z.array(z.string().min(1)).readonly(),
    spans: z.array(span).min(1).readonly(),
  })
  .readonly();

const readClaim = z
  .object({
    type: z.enum(EDGE_TYPE_NAMES),
    /** Positions in `entities`. */
    subject: z.int().nonnegative(),
    object: z.int().nonnegative(),
    status,
    /** When it happened or is to happen; `inferred` when the year was concluded, not stated. */
    date: z.object({ value: partialDate, inferred: z.boolean(), span }).readonly().optional(),
    amount: z
      .object({ value: z.number().positive(), currency: z.string().length(3), span })
      .readonly()
      .optional(),
    /** The sentence that states it: the evidence. */
    sentence: span,
    /** Where the two are named: in the sentence, or in the earlier one that a pronoun or a gap points back to. */
    subjectSpan: span,
    objectSpan: span,
    /** The words that state the relation. */
    cues: z.array(span).readonly(),
    /** The rule that read it, by name. */
    rule: z.string(),
  })
  .readonly();

export const articleRecord = z
  .object({
    id: articleId,
    /** The name of the file that it came from. */
    source: z.string().min(1),
    /** Where `text` starts in that file's decoded text. */
    start: z.int().nonnegative(),
    title: z.string(),
    language,
    published: partialDate.optional(),
    publisher: z.string().optional(),
    /** One of the articles that ship with the product. */
    sample: z.boolean(),
    /** The article exactly as it came, broken lines and all. */
    text: z.string().min(1),
    blocks: z.array(z.object({ role: blockRole, span }).readonly()).readonly(),
    entities: z.array(readEntity).readonly(),
    claims: z.array(readClaim).readonly(),
    /** The version of the reader and what it was told of the text: when either is another, the same text is read again. */
    reader: z.string(),
  })
  .readonly();

export type Span = z.infer<typeof span>;
export type Status = z.infer<typeof status>;
export type Language = z.infer<typeof language>;
export type BlockRole = z.infer<typeof blockRole>;
export type ReadEntity = z.infer<typeof readEntity>;
export type ReadClaim = z.infer<typeof readClaim>;
export type ArticleRecord = z.infer<typeof articleRecord>;
