/** The graph as a database holds it, as data: constraints and docs/schema.md derive from here, and a test holds the stores to it. */

type PropertyType = "string" | "integer" | "float" | "boolean" | "list of strings" | "list of integers";

export interface PropertyDefinition {
  readonly type: PropertyType;
  readonly meaning: string;
  /** Absent from those that do not have it. */
  readonly optional?: true;
}

interface NodeShape {
  readonly meaning: string;
  /** The property that is unique: the key. */
  readonly key: string;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

interface RelationshipShape {
  readonly pattern: string;
  readonly meaning: string;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

export const NODE_SHAPES = {
  Entity: {
    meaning: "A thing, folded from every article that names it. It has the label of its kind too: `:Entity:Park`",
    key: "id",
    properties: {
      id: { type: "string", meaning: "label and name: `park:成都高新区`" },
      name: { type: "string", meaning: "the name that most articles use" },
      aliases: { type: "list of strings", meaning: "its other names, the most used first" },
      articleCount: { type: "integer", meaning: "how many articles name it" },
      claimCount: { type: "integer", meaning: "how many claims are about it" },
      search: {
        type: "list of strings",
        meaning: "its names in simplified script, letters and digits only; their pinyin and its initials",
      },
    },
  },
  Article: {
    meaning: "An article, word for word as it came",
    key: "id",
    properties: {
      id: { type: "string", meaning: "title and a hash: `article:结对张江三年-1f2e3d4c`" },
      title: { type: "string", meaning: "its headline" },
      source: { type: "string", meaning: "the file that it came from" },
      language: { type: "string", meaning: "`zh-Hans`, `zh-Hant` or `en`" },
      published: { type: "string", meaning: "`2018`, `2018-03` or `2018-03-06`", optional: true },
      publisher: { type: "string", meaning: "who published it", optional: true },
      sample: { type: "boolean", meaning: "whether it ships with the product" },
      text: {
        type: "string",
        meaning: "its raw text; every span below is a pair of places in it, counted in UTF-16 units",
      },
      start: { type: "integer", meaning: "where the text starts in its file" },
      blockRoles: { type: "list of strings", meaning: "what its blocks are: `headline`, `body`, …" },
      blockSpans: { type: "list of integers", meaning: "where they are: start and end for each role" },
      entityCount: { type: "integer", meaning: "how many things it names" },
      claimCount: { type: "integer", meaning: "how many claims it states" },
    },
  },
  Claim: {
    meaning: "What one sentence of one article says of two things",
    key: "id",
    properties: {
      id: { type: "string", meaning: "a hash of article, type, both names and place: `claim:1f2e3d4c5b6a7988`" },
      type: { type: "string", meaning: "the type of the relation that it speaks for" },
      status: { type: "string", meaning: "`actual` or `planned`" },
      date: { type: "string", meaning: "when: `2018`, `2018-01` or `2018-01-29`", optional: true },
      dateInferred: { type: "boolean", meaning: "whether the year was concluded, not stated" },
      amount: { type: "float", meaning: "how much money", optional: true },
      currency: { type: "string", meaning: "of which currency: `CNY`", optional: true },
      quote: { type: "string", meaning: "the sentence, its broken lines joined" },
      span: { type: "list of integers", meaning: "where the sentence stands" },
      subjectSpan: { type: "list of integers", meaning: "where the one is named" },
      objectSpan: { type: "list of integers", meaning: "where the other is named" },
      cueSpans: { type: "list of integers", meaning: "where the words stand that state the relation" },
      rule: { type: "string", meaning: "the rule that read it" },
      reviewed: { type: "boolean", meaning: "whether a person has accepted it; what one has rejected is not there" },
    },
  },
} as const satisfies Record<string, NodeShape>;

/** What every type of relation between two things has (the types themselves: edge-types.ts). */
export const EDGE_PROPERTIES = {
  id: { type: "string", meaning: "both ends and the type" },
  status: { type: "string", meaning: "`planned` only while no claim says that it happened" },
  since: { type: "string", meaning: "the earliest date that a claim of the same status states", optional: true },
  until: { type: "string", meaning: "the latest date that a claim of the same status states", optional: true },
  claims: { type: "list of strings", meaning: "the ids of its claims, one at least" },
  articleCount: { type: "integer", meaning: "how many articles speak for it" },
} as const satisfies Record<string, PropertyDefinition>;

/** What ties things to the articles that name them and the sentences that speak of them. */
export const PROOF_SHAPES = {
  MENTIONS: {
    pattern: "(:Article)-[:MENTIONS]->(:Entity)",
    meaning: "The article names the thing",
    properties: {
      spans: { type: "list of integers", meaning: "where: start and end for each mention" },
      byShortName: {
        type: "boolean",
        meaning: "whether a short name alone, to which nothing else answers, ties what it names to this thing",
      },
    },
  },
  STATES: {
    pattern: "(:Article)-[:STATES]->(:Claim)",
    meaning: "The article states the claim",
    properties: {},
  },
  SUBJECT: {
    pattern: "(:Claim)-[:SUBJECT]->(:Entity)",
    meaning: "The claim is about this thing",
    properties: {},
  },
  OBJECT: {
    pattern: "(:Claim)-[:OBJECT]->(:Entity)",
    meaning: "The claim says it in regard to that thing",
    properties: {},
  },
} as const satisfies Record<string, RelationshipShape>;
