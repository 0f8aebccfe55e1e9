/** What travels between the stages: a file, its articles, their sentences, the mentions in them, what they claim. */

import type { BlockRole, EdgeType, Language, NodeLabel, Span, Status } from "#graph/schema";

/** Stage 1: a file, decoded. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** What its front matter says, where it has one; `bodyStart` is where the text proper begins. */
  readonly metadata: {
    readonly title?: string;
    readonly date?: string;
    readonly publisher?: string;
    /** What it says and nobody can use. */
    readonly unusable?: Article["unusable"];
  };
  readonly bodyStart: number;
}

/** Stage 2: one article of a file. All spans are places in `text`, which is the file's text exactly as it came. */
export interface Article {
  readonly source: string;
  readonly start: number;
  readonly title: string;
  readonly language: Language;
  readonly published?: string;
  readonly publisher?: string;
  /** Of what its file says something that nobody can use: so what is on record of that stays. */
  readonly unusable?: readonly ("date" | "publisher")[];
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A headline, a paragraph, an item of a list; broken lines still in it. */
export interface Block {
  readonly role: BlockRole;
  readonly span: Span;
}

/** Stage 3: a sentence with its broken lines joined, traditional script kept. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
  /** Where each UTF-16 unit of `text` stands in the article's text; same length as `text`. */
  readonly at: readonly number[];
  /** The block it is in, by position, and that block's role. */
  readonly block: number;
  readonly role: BlockRole;
}

/** Stage 4: a stretch of a sentence that names or stands for something. */
export interface Mention {
  readonly sentence: number;
  /** Places in the sentence's `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: NodeLabel;
  /** `name`: a name of its own. `description`: 该区, 双方, the park: stands for one or more things named elsewhere. */
  readonly kind: "name" | "description";
  /** A place or nationality written before the name and no part of it: 以色列 in 以色列BP&C集团. */
  readonly prefix?: { readonly start: number; readonly end: number; readonly text: string };
  /** The rule that found it, by name. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Stage 5: a thing that this article is about, and a mention that is known to mean it. */
export interface Entity {
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly keys: readonly string[];
  readonly hints: readonly string[];
}

/** A mention with the things it means, as positions in the article's entities; 双方 and 后者 may mean several. */
export interface ResolvedMention extends Mention {
  readonly entities: readonly number[];
}

/** Everything that is known of an article before its relations are read. */
export interface ResolvedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  /** In order of sentence and start. */
  readonly mentions: readonly ResolvedMention[];
}

/** Stage 6: what a sentence says of two things; spans are places in the article's text. */
export interface Claim {
  readonly type: EdgeType;
  readonly subject: number;
  readonly object: number;
  readonly status: Status;
  readonly date?: { readonly value: string; readonly inferred: boolean; readonly span: Span };
  readonly amount?: { readonly value: number; readonly currency: string; readonly span: Span };
  readonly sentence: Span;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly cues: readonly Span[];
  readonly rule: string;
}

/** The words of a rule that are no claim: the sentence denies it, says that it is over or only supposes it, or what else it says makes it unlikely. */
export interface Denial extends Pick<Claim, "sentence" | "cues" | "rule"> {
  readonly because: "denied" | "unlikely";
}
