/** Frames: wordings and what they say, read from the lexicon and checked once when the reader starts. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { EDGE_TYPE_NAMES, type EdgeType, NODE_LABELS, type NodeLabel } from "#graph/schema";
import { ClassIndex } from "./class-index.ts";
import { compileForm, type Form, type Script } from "./form.ts";
import { FormIndex } from "./form-index.ts";
import { withInflections } from "./inflections.ts";
import { labelsOf, type Vocabulary } from "./vocabulary.ts";

/** "a INVESTED_IN b:founded": which slot, or the topic, has which relation to which. */
export interface Reading {
  readonly type: EdgeType;
  readonly from: Role;
  readonly to: Role;
}

export interface Role {
  readonly slot: string;
  readonly labels: readonly NodeLabel[] | undefined;
}

export interface Frame {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly gives: readonly Reading[];
  /** The slot that is left when the whole phrase is one name with something said about it: 位于X的Y. */
  readonly head: string | undefined;
  /** Planned by its own meaning (筹建), or actual whatever lies ahead (a signed memorandum). */
  readonly status: "planned" | "stated";
  /** Whether it is true of an employer when it is said of a person: X院长张某签约. */
  readonly persons: boolean;
  /** Whether somebody came there or was put there, which a place or a government never does. */
  readonly moves: boolean;
  /** Whether it is true only of those who act with one another: A与B设立, not A和B设立. */
  readonly joined: boolean;
  /** Whether it says what somebody does: gives, founds, signs, joins. */
  readonly acts: boolean;
  /** Whether one end of what it gives need not be said where it is. */
  readonly understands: boolean;
  /** The frames that must not read the same words where this one does. */
  readonly over: readonly string[];
}

interface FramedForm {
  readonly frame: Frame;
  readonly form: Form;
}

interface Example {
  readonly frame: string;
  readonly text: string;
  readonly gives: readonly string[];
}

export interface Lexicon {
  readonly frames: readonly Frame[];
  /** The phrases that name a thing and say something of it; read first, from the inside out. */
  readonly phrases: readonly Frame[];
  readonly index: FormIndex<FramedForm>;
  readonly phraseIndex: FormIndex<FramedForm>;
  readonly classPatterns: ReadonlyMap<string, RegExp>;
  readonly classIndex: ClassIndex;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly examples: readonly Example[];
}

/** Words with commas between them: a page of them is easier to read than a list. */
const words = z.string().transform((text) => text.split(/,\s+/u).filter((word) => word !== ""));
const wordClass = z.union([words, z.object({ verbs: words.default([]), words: words.default([]) }).strict()]);
const cueFile = z
  .object({
    sets: z.record(z.string(), words.pipe(z.array(z.enum(NODE_LABELS)))),
    classes: z.record(z.string(), wordClass),
  })
  .strict();
const frameFile = z.array(
  z
    .object({
      name: z.string().regex(/^[a-z][a-z-]+$/u),
      forms: z.array(z.string().min(1)).min(1),
      gives: z.array(z.string()).min(1),
      head: z.string().optional(),
      status: z.enum(["planned", "stated"]).default("stated"),
      persons: z.boolean().default(false),
      joined: z.boolean().default(false),
      moves: z.boolean().default(false),
      over: z.array(z.string()).default([]),
      /** What it reads and what it must leave alone; the sentences of a text are parted by " / ". */
      examples: z
        .array(z.object({ text: z.string(), gives: z.array(z.string()) }).strict())
        .refine((list) => list.some(({ gives }) => gives.length > 0) && list.some(({ gives }) => gives.length === 0), {
          message: "a frame needs an example of what it reads and one of what it leaves alone",
        }),
    })
    .strict(),
);

export function loadLexicon(language: "zh" | "en", script: Script): Lexicon {
  const vocabulary = loadVocabulary(language);
  const entries = frameFile.parse(load(`frames.${language}.yaml`));
  const frames = entries.map((entry): Frame => {
    const gives = entry.gives.map((reading) => parseReading(reading, vocabulary));
    const forms = entry.forms.map((form) => compileForm(form, vocabulary, script));
    const understands = gives.some(({ from, to }) => from.slot.length > 1 || to.slot.length > 1);
    const acts = gives.some(({ type }) => type !== "LOCATED_IN");
    return { ...entry, head: entry.head, forms, gives, understands, acts };
  });
  return {
    frames: frames.filter(({ head }) => head === undefined),
    phrases: frames.filter(({ head }) => head !== undefined),
    index: toIndex(frames.filter(({ head }) => head === undefined)),
    phraseIndex: toIndex(frames.filter(({ head }) => head !== undefined)),
    classPatterns: new Map([...vocabulary.classes].map(([name, words]) => [name, toWordPattern(words, language)])),
    classIndex: new ClassIndex(vocabulary.classes, (words) => toWordPattern(words, language)),
    classes: vocabulary.classes,
    examples: entries.flatMap(({ name, examples }) => examples.map((example) => ({ frame: name, ...example }))),
  };
}

function toIndex(frames: readonly Frame[]): FormIndex<FramedForm> {
  return new FormIndex(frames.flatMap((frame) => frame.forms.map((form) => ({ frame, form }))));
}

/** Whole words only: "build" is not said in "building". */
function toWordPattern(words: readonly string[], language: "zh" | "en"): RegExp {
  const choice = words.join("|");
  return new RegExp(language === "zh" ? choice : `(?<![\\w-])(?:${choice})(?![\\w-])`, "iu");
}

function loadVocabulary(language: "zh" | "en"): Vocabulary {
  const cues = cueFile.parse(load(`cues.${language}.yaml`));
  return {
    sets: new Map(Object.entries(cues.sets)),
    classes: new Map(Object.entries(cues.classes).map(([name, words]) => [name, toWords(words)])),
  };
}

function load(name: string): unknown {
  return parse(readFileSync(new URL(`../lexicon/${name}`, import.meta.url), "utf8"));
}

/** Longest first, so that a longer wording is never read as a shorter one. */
function toWords(words: z.infer<typeof wordClass>): readonly string[] {
  const all = Array.isArray(words) ? words : [...words.verbs.flatMap(withInflections), ...words.words];
  return all.toSorted((a, b) => b.length - a.length);
}

const READING = /^(?<from>[a-z]+)(?::(?<fromSet>[a-z-]+))? (?<type>[A-Z_]+) (?<to>[a-z]+)(?::(?<toSet>[a-z-]+))?$/u;

function parseReading(source: string, vocabulary: Vocabulary): Reading {
  const parts = READING.exec(source)?.groups ?? {};
  const type = EDGE_TYPE_NAMES.find((name) => name === parts["type"]);
  if (type === undefined) throw new Error(`"${source}" does not say which relation a frame gives.`);
  return {
    type,
    from: toRole(parts["from"], parts["fromSet"], vocabulary),
    to: toRole(parts["to"], parts["toSet"], vocabulary),
  };
}

function toRole(slot = "", set: string | undefined, vocabulary: Vocabulary): Role {
  return { slot, labels: set === undefined ? undefined : labelsOf(set, vocabulary) };
}
