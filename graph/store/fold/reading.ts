/** A reading: a thing as one article has it. A thing: everything that was read of it. */

import type { ArticleRecord, ReadEntity } from "../../schema/index.ts";

export interface Reading {
  readonly article: ArticleRecord;
  readonly entity: ReadEntity;
}

/** Its readings agree on the label, since a key carries it. */
export type Thing = readonly [Reading, ...Reading[]];
