/** Every shared case is answered as Neo4j answers it, or refused by name; a wrong answer fails. */

import { describe, expect, test } from "vitest";
import { CASES_FOLDER, type Case, hasCases, loadAreas, loadGraphs } from "./cases.ts";
import { decodeGraph, type NamedGraph } from "./decode.ts";
import { judge, type Verdict } from "./judge.ts";

/** Where we differ from Neo4j on purpose, by the id of the case, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** How many cases are answered, not refused. It may grow and must not shrink. */
const LEAST_RIGHT = 2739;

/** Errors that point elsewhere than Neo4j's, and why. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  "neo4j5/errors#5": "Where nothing but a comment is, we point to the end, Neo4j into the comment.",
  "neo4j5/errors#7": "We point to the sign that opens the comment, Neo4j to its second character.",
  "neo4j5/errors#74": "We point to where the expression begins, Neo4j to its operator.",
};

interface Judged {
  readonly item: Case;
  readonly verdict: Verdict;
}

function judgeAll(): ReadonlyMap<string, readonly Judged[]> {
  const graphs = loadGraphs();
  const decoded = new Map<string, NamedGraph>();
  const graphOf = (name: string): NamedGraph => {
    const graph = decoded.get(name) ?? decodeGraph(graphs[name] ?? { nodes: [], relationships: [] });
    decoded.set(name, graph);
    return graph;
  };
  return new Map(
    [...loadAreas()].map(([area, cases]) => [
      area,
      cases.map((item) => ({ item, verdict: judge(item, () => graphOf(item.graph)) })),
    ]),
  );
}

function share(judged: readonly Judged[]): string {
  const count = (kind: Verdict["kind"]) => judged.filter(({ verdict }) => verdict.kind === kind).length;
  const percent = ((100 * count("right")) / judged.length).toFixed(1).padStart(6);
  return `${String(count("right")).padStart(5)} right${String(count("refused")).padStart(5)} refused${percent} %`;
}

describe.skipIf(!hasCases)(`the cases in ${CASES_FOLDER}`, () => {
  const areas = hasCases ? judgeAll() : new Map<string, readonly Judged[]>();
  const all = [...areas.values()].flat();

  test("none is answered wrongly", () => {
    const wrong = all.flatMap(({ item, verdict }) => (verdict.kind === "wrong" ? [{ item, verdict }] : []));
    const unexpected = wrong.filter(({ item }) => !Object.hasOwn(EXCEPTIONS, item.id));
    expect(unexpected.map(({ item, verdict }) => `${item.id}: ${item.query}\n  ${verdict.reason}`)).toEqual([]);
  });

  test("errors point to the place where those of Neo4j do", () => {
    const elsewhere = all.flatMap(({ item, verdict }) =>
      verdict.kind === "right" && verdict.elsewhere ? [item.id] : [],
    );
    expect(elsewhere.toSorted()).toEqual(Object.keys(OTHER_PLACES).toSorted());
  });

  test("every exception is still one", () => {
    const right = all.filter(({ item, verdict }) => Object.hasOwn(EXCEPTIONS, item.id) && verdict.kind !== "wrong");
    expect(right.map(({ item }) => item.id)).toEqual([]);
  });

  test(`at least ${LEAST_RIGHT} are answered`, () => {
    const table = [...areas].map(([area, judged]) => `${area.padEnd(40)}${share(judged)}`);
    console.log([...table, `${"all".padEnd(40)}${share(all)}`].join("\n"));
    expect(all.filter(({ verdict }) => verdict.kind === "right").length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
