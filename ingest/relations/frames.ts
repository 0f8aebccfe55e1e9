/** Frames: wordings and what they say, read from the lexicon and checked once when the reader starts. */

import { z } from "zod";
import { NODE_LABELS } from "#graph/schema";
import { LexiconError, type Place, readAt } from "../lexicon/lexicon-error.ts";
import { toIndex } from "../lexicon/load-lexicon.ts";
import { type Loaded, loadYaml } from "../lexicon/load-yaml.ts";
import { words } from "../lexicon/words-in-yaml.ts";
import { ClassIndex } from "./class-index.ts";
import { compileForm, type Form, type Script } from "./form.ts";
import { FormIndex } from "./form-index.ts";
import { withInflections } from "./inflections.ts";
import { checkSlot, parseReading, type Reading } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

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

/** `verbs` bend; what is no more than words does not. */
const wordClass = z.preprocess(
  (value) => (typeof value === "string" ? { words: value } : value),
  z.object({ verbs: words.default([]), words: words.default([]) }).strict(),
);
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

type Entry = z.output<typeof frameFile>[number];

export function loadLexicon(language: "zh" | "en", script: Script): Lexicon {
  const vocabulary = loadVocabulary(language);
  const loaded = loadYaml(`frames.${language}.yaml`, frameFile);
  checkNames(loaded);
  const { value: entries, placeOf } = loaded;
  const frames = entries.map((entry, index) => {
    return toFrame(entry, (...path) => placeOf([index, ...path]), vocabulary, script);
  });
  return {
    frames: frames.filter(({ head }) => head === undefined),
    phrases: frames.filter(({ head }) => head !== undefined),
    index: toFormIndex(frames.filter(({ head }) => head === undefined)),
    phraseIndex: toFormIndex(frames.filter(({ head }) => head !== undefined)),
    classPatterns: new Map([...vocabulary.classes].map(([name, words]) => [name, toWordPattern(words, language)])),
    classIndex: new ClassIndex(vocabulary.classes, (words) => toWordPattern(words, language)),
    classes: vocabulary.classes,
    examples: entries.flatMap(({ name, examples }) => examples.map((example) => ({ frame: name, ...example }))),
  };
}

/** Each frame has a name of its own, and what it goes before is one. */
function checkNames({ value: entries, placeOf }: Loaded<readonly Entry[]>): void {
  const rows = entries.map(({ name, over }, index) => ({ name, over, at: placeOf([index, "name"]) }));
  const names = toIndex(rows, (row) => [[row.name, row]]);
  for (const [index, { over }] of entries.entries()) {
    const stranger = over.find((name) => !names.has(name));
    if (stranger !== undefined) throw new LexiconError(`there is no frame "${stranger}"`, placeOf([index, "over"]));
  }
}

function toFrame(
  { head, ...entry }: Entry,
  placeOf: (...path: readonly PropertyKey[]) => Place,
  vocabulary: Vocabulary,
  script: Script,
): Frame {
  const forms = entry.forms.map((form, number) =>
    readAt(placeOf("forms", number), () => compileForm(form, vocabulary, script)),
  );
  const slots = new Set(forms.flatMap((form) => form.slots.map(({ name }) => name)));
  const gives = entry.gives.map((reading, number) =>
    readAt(placeOf("gives", number), () => parseReading(reading, slots, vocabulary)),
  );
  if (head !== undefined) readAt(placeOf("head"), () => checkSlot(head, slots));
  const understands = gives.some(({ from, to }) => from.slot.length > 1 || to.slot.length > 1);
  const acts = gives.some(({ type }) => type !== "LOCATED_IN");
  return { ...entry, head, forms, gives, understands, acts };
}

function toFormIndex(frames: readonly Frame[]): FormIndex<FramedForm> {
  return new FormIndex(frames.flatMap((frame) => frame.forms.map((form) => ({ frame, form }))));
}

/** Whole words only: "build" is not said in "building". */
function toWordPattern(words: readonly string[], language: "zh" | "en"): RegExp {
  const choice = words.join("|");
  return new RegExp(language === "zh" ? choice : `(?<![\\w-])(?:${choice})(?![\\w-])`, "iu");
}

function loadVocabulary(language: "zh" | "en"): Vocabulary {
  const file = `cues.${language}.yaml`;
  const { value } = loadYaml(file, cueFile);
  return {
    file,
    sets: new Map(Object.entries(value.sets)),
    classes: new Map(Object.entries(value.classes).map(([name, words]) => [name, toWords(words)])),
  };
}

/** Longest first, so that a longer wording is never read as a shorter one. */
function toWords({ verbs, words }: z.infer<typeof wordClass>): readonly string[] {
  return [...verbs.flatMap(withInflections), ...words].toSorted((a, b) => b.length - a.length);
}
