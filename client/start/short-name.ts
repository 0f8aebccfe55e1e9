/** The name by which a thing goes in a hurry: TSPPP, 张江. */

import type { NodeRecord } from "#graph/schema";

export function shortName({ name, aliases }: NodeRecord): string {
  return [...aliases, name].reduce((short, each) => (each.length < short.length ? each : short));
}
