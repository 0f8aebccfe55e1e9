/** What a reader has to know of a language to find the parts of a sentence: its clauses, its lists, its prepositions. */

import type { Script } from "./form.ts";
import type { Lexicon } from "./frames.ts";
import type { Line } from "./line.ts";
import type { ModalWords } from "./verdict.ts";

export interface Grammar {
  readonly language: "zh" | "en";
  readonly script: Script;
  readonly lexicon: Lexicon;
  readonly modality: ModalWords;
  /** The rows of a line that is one of a table or a list behind a label; none where it is a sentence. */
  readonly rows: (line: Line) => readonly Line[];
  /** The rows of a line that says what stands under that heading. */
  readonly rowsUnder: (line: Line, heading: string) => readonly Line[];
  /** Names side by side become one group. */
  readonly coordinate: (line: Line) => Line;
  /** What is said around names and adds nothing is taken off; titles of persons and places of action are told apart. */
  readonly label: (line: Line) => Line;
  /** Actors of one clause that act together (A … 与 B …) become one group of two sides. */
  readonly unite: (line: Line) => Line;
  /** Finds where a clause begins. */
  readonly boundary: RegExp;
  /** Whether the words between the start of a clause and its first name leave that name free to be the subject. */
  readonly mayPrecedeSubject: (words: string, after: string) => boolean;
  /** Whether what follows it in its clause makes it a subject: a name alone between commas is none. */
  readonly mayFollowSubject: (words: string) => boolean;
  /** How a sentence begins that names its subject only after the first comma: "Based in Ghent, X …". */
  readonly opens: RegExp;
  /** Whether a clause is about the last item only of the list just before it: "A and B, a maker of …". */
  readonly isSingular: (clause: string) => boolean;
  /** How a sentence begins that leaves out its subject and takes it from the sentence before. */
  readonly carriesOver: Pick<RegExp, "test">;
  /** How a sentence begins whose subject stays the one before, whoever else it names: "It runs …; the centre has …". */
  readonly staysWith: RegExp;
  /** Whether a clause that leaves out its subject speaks of both sides of the one before. */
  readonly speaksOfAll: RegExp;
  /** Whether it speaks of the one by whom something was done in the clause before: 由A牵头，联合B. */
  readonly speaksOfAgent: RegExp;
  readonly isAgent: (words: string) => boolean;
  /** Whether a clause is about the name just before it, not about the subject of the sentence: ", which". */
  readonly pointsBack: RegExp;
  /** Text to the beginning of a clause that is about whom the clause before names last: 股东是A，占三成. */
  readonly presented: RegExp;
  /** Whether a clause has a subject of its own that is no name: "; the centre has rooms in …". */
  readonly hasOwn: RegExp;
  /** How a clause begins that only says more of a name before it: after it the sentence goes on as it was. */
  readonly relative: RegExp;
  /** What stands before the name in a sentence that presents somebody new: "The textbooks come from". */
  readonly presents: RegExp;
  /** What joins a clause to the one before, so that both are about the same name: "X, founded by A and based in B". */
  readonly goesOn: RegExp;
  /** How a clause goes on with what only the first of them does: A会同B建园，并设立基金. */
  readonly addsOn: RegExp;
  /** A clause whose last name is its subject, with its comma: 由A认购的B，. */
  readonly headsLast: RegExp;
  /** What puts somebody else in front, of whom the next clauses speak: 对于A，鉴于其…. */
  readonly turnsTo: RegExp;
  /** The same after a dash. */
  readonly afterDash: RegExp;
}
