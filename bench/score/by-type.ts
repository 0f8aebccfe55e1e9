/** How well each kind of thing and each type of relation is found, from what the judge says of each file. */

import type { FileScore } from "./measure.ts";
import { sum, type Tally } from "./tally.ts";

export function tallyOfType(type: string, files: readonly FileScore[]): Tally {
  return sum(files.map((file) => tallyInFile(type, file)));
}

/** Right is what had to be found and is not missed. */
function tallyInFile(type: string, { required, mistakes }: FileScore): Tally {
  const count = (items: readonly { readonly type: string }[]) => items.filter((item) => item.type === type).length;
  const missed = count(mistakes.filter(({ what }) => what === "missed"));
  return { right: count(required) - missed, wrong: count(mistakes) - missed, missed };
}
