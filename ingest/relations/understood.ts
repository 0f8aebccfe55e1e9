/** What a wording may leave unsaid: 其中A认缴3亿元 does not say of what. */

import { ASIDE_MARK } from "./asides.ts";
import type { Context } from "./context.ts";
import { kindAt, type Line, type Member, SLOT, slotAt } from "./line.ts";
import type { Match } from "./match.ts";
import type { Finding } from "./prepare.ts";
import type { Understood } from "./unsaid.ts";

/** Of two who each hold a share, neither is what the other holds a share of: those who play the same part are left out. */
export function understoodOf({ line, match }: Finding, all: readonly Finding[], context: Context): Understood {
  const alike = all.filter((other) => playsLike(match, other.match));
  const playing = [
    ...alike.flatMap((other) => other.match.slots.get("a") ?? []),
    ...(ties(match) ? [...all.flatMap((other) => partOf(other.match, "from")), ...payersIn(line)] : []),
  ];
  const busy = new Set(playing.map(({ entity }) => entity));
  const start = line.from[match.start] ?? 0;
  const paidHere = all.flatMap((other) => partOf(other.match, "to")).filter(({ mention }) => mention.start < start);
  const free = (members: readonly Member[]) => members.filter(({ entity }) => !busy.has(entity));
  const topic = context.topic?.members ?? [];
  const named = [...context.named, ...namedIn(line, match.start)];
  return {
    near: free([...(hasOwnSubject(line, match.start) ? [] : topic), ...actingIn(line, match.start)]),
    paidHere: free(paidHere),
    continued: CONTINUES.test(line.text) ? free(named) : [],
    named: free(named),
    subjects: free([...named, ...topic, ...subjectsIn(line, match.start)]),
    carried: free(carriedTo(line, match.start, topic)),
    register: context.register,
    paid: free(context.paid),
    main: [...topic, ...context.main],
    home: [...context.home, ...namedIn(line, match.start)],
  };
}

/** A领投某某: A pays, though what it pays for has no known name. */
function payersIn(line: Line): readonly Member[] {
  return [...line.text.matchAll(PAYS)].flatMap(({ index }) => slotAt(line, index)?.members ?? []);
}

const PAYS = new RegExp(
  `[${SLOT.argument}](?=(?:已|将|拟|也|还|则|另)?(?:领投|跟投|参投|独投|注资|投了|投资了|入股|收购|认购|增资))`,
  "gu",
);

function ties({ frame }: Match): boolean {
  return frame.gives.some(({ type }) => type === "INVESTED_IN");
}

/** Who gives or gets money, where nothing of it is left unsaid. */
function partOf({ frame, slots }: Match, end: "from" | "to"): readonly Member[] {
  if (frame.understands) return [];
  return frame.gives.flatMap((reading) => (reading.type === "INVESTED_IN" ? (slots.get(reading[end].slot) ?? []) : []));
}

/** Frames that leave the same thing unsaid of the same relation. */
function playsLike({ frame }: Match, { frame: other }: Match): boolean {
  return frame === other || (frame.understands && other.understands && frame.gives[0]?.type === other.gives[0]?.type);
}

function carriedTo(line: Line, end: number, topic: readonly Member[]): readonly Member[] {
  return hasOwnSubject(line, end)
    ? subjectsIn(line, end, (index) => isSaid(line, index))
    : [...topic, ...subjectsIn(line, end)];
}

/** Everything named before that place, in order. */
export function namedIn(line: Line, end: number): readonly Member[] {
  return membersAt(line, end, (index) => isSaid(line, index));
}

/** The same without the places where things happen. */
function actingIn(line: Line, end: number): readonly Member[] {
  return membersAt(line, end, (index) => isSaid(line, index) && kindAt(line, index) !== "adjunct");
}

function membersAt(line: Line, end: number, counts: (index: number) => boolean): readonly Member[] {
  const members: Member[] = [];
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (slot !== undefined && counts(index)) members.push(...slot.members);
  }
  return members;
}

function isSaid(line: Line, index: number): boolean {
  return kindAt(line, index) !== "implicit" || line.text.charAt(index + 1) === ASIDE_MARK;
}

/** Whether the sentence begins with a clause that names nobody known and yet has a subject: 蓝海做完首轮融资，领投的是A. */
function hasOwnSubject({ text }: Line, start: number): boolean {
  const [first = ""] = text.split(/[，；：]/u, 1);
  const said = first.replace(/^[\uE800-\uEBFF]/u, "");
  return first.length < start && !/[\uE000-\uEFFF]/u.test(said) && said.length > 5 && !LEAVES_OUT.test(said);
}

/** How a sentence begins that tells more of the fund or firm named last. */
const CONTINUES =
  /^[\uE800-\uEBFF]?(?:首[期轮批]|目?标?总?规模|注册资[本金]|其中|总投资|总额|募集|募资|认缴|实缴|股[权东比本]|资本金|出资|[二两三四]者|各方|按照?协议|根据协议)/u;

/** How a clause begins that has no subject of its own. */
const LEAVES_OUT =
  /^(?:\d|[一二三四五六七八九十去今明本上同当近截目此日前最另其该它这那由在从据随按经与和同首新全总注融资投股A-Ea-e天种Pp])/u;

const CLAUSE_END = /[】，；：。！？—│,;:!?()]/u;

/** The first name of each clause before that place, in order. */
function subjectsIn(line: Line, end: number, counts = (_: number) => true): readonly Member[] {
  const subjects: Member[] = [];
  let open = true;
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (CLAUSE_END.test(line.text.charAt(index))) open = true;
    else if (slot !== undefined && open && counts(index) && kindAt(line, index) !== "adjunct") {
      subjects.push(...slot.members);
      open = false;
    }
  }
  return subjects;
}
