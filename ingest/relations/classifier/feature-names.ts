/** Puts the names of features together, each only once: nearly all come back with the next pair. */

type Part = string | number;

/** What the parts so far lead to. */
interface Names {
  readonly next: Map<Part, Names>;
  name?: string;
}

/** So many are kept that memory stays flat. */
const MOST = 20_000;

let kept = 0;
const BY_TEMPLATE = new Map<TemplateStringsArray, Names>();

/** feature`labels ${first} ${second}` is the same string, and the same one in memory, as the template by itself. */
export function feature(template: TemplateStringsArray, ...parts: readonly Part[]): string {
  let names = BY_TEMPLATE.get(template) ?? open(BY_TEMPLATE, template);
  for (const part of parts) names = names.next.get(part) ?? open(names.next, part);
  names.name ??= String.raw(template, ...parts);
  return names.name;
}

function open<Key>(among: Map<Key, Names>, key: Key): Names {
  if (++kept > MOST) forget();
  const names = { next: new Map() };
  among.set(key, names);
  return names;
}

function forget(): void {
  BY_TEMPLATE.clear();
  kept = 0;
}
