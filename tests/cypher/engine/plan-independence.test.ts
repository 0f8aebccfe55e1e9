/** However a pattern is found, what is found is the same as by trying everything. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { runQuery } from "../../../cypher/index.ts";
import { MemoryGraph } from "../memory-graph.ts";

interface RandomGraph {
  readonly labels: readonly string[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly type: string }[];
}

interface Hop {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly arrow: "out" | "in" | "both";
}

const NAMES = ["a", "b", "c"];

const graphs: fc.Arbitrary<RandomGraph> = fc
  .array(fc.constantFrom("A", "B"), { minLength: 1, maxLength: 4 })
  .chain((labels) =>
    fc.record({
      labels: fc.constant(labels),
      edges: fc.array(
        fc.record({
          from: fc.nat(labels.length - 1),
          to: fc.nat(labels.length - 1),
          type: fc.constantFrom("R", "S"),
        }),
        { maxLength: 6 },
      ),
    }),
  );

const hops: fc.Arbitrary<readonly Hop[]> = fc.array(
  fc.record({
    from: fc.constantFrom(...NAMES),
    to: fc.constantFrom(...NAMES),
    type: fc.constantFrom("", ":R", ":S", ":R|S"),
    arrow: fc.constantFrom("out" as const, "in" as const, "both" as const),
  }),
  { minLength: 1, maxLength: 3 },
);

const labels = fc.record({ a: label(), b: label(), c: label() });

function label(): fc.Arbitrary<string> {
  return fc.constantFrom("", "", ":A", ":B");
}

function build({ labels: nodes, edges }: RandomGraph): MemoryGraph {
  const graph = new MemoryGraph();
  const vertices = nodes.map((name, index) => graph.addVertex([name], { n: BigInt(index) }));
  for (const { from, to, type } of edges) {
    const [start, end] = [vertices[from], vertices[to]];
    if (start && end) graph.addRelationship(start, type, end);
  }
  return graph;
}

function write({ from, to, type, arrow }: Hop, given: Readonly<Record<string, string>>): string {
  const [left, right] = [arrow === "in" ? "<-" : "-", arrow === "out" ? "->" : "-"];
  return `(${from}${given[from]})${left}[${type}]${right}(${to}${given[to]})`;
}

/** Tries every node for every name and every relationship for every hop. */
function countAll(graph: RandomGraph, pattern: readonly Hop[], given: Readonly<Record<string, string>>): number {
  const names = NAMES.filter((name) => pattern.some(({ from, to }) => from === name || to === name));
  const places = names.reduce<readonly Readonly<Record<string, number>>[]>(
    (all, name) =>
      all.flatMap((place) =>
        graph.labels.flatMap((own, index) => (fitsLabel(own, given[name] ?? "") ? [{ ...place, [name]: index }] : [])),
      ),
    [{}],
  );
  return places.reduce((sum, place) => sum + countEdges(graph, pattern, place, []), 0);
}

function fitsLabel(own: string, wanted: string): boolean {
  return wanted === "" || wanted === `:${own}`;
}

function countEdges(
  graph: RandomGraph,
  [hop, ...rest]: readonly Hop[],
  place: Readonly<Record<string, number>>,
  used: readonly number[],
): number {
  if (hop === undefined) return 1;
  const [from, to] = [place[hop.from], place[hop.to]];
  return graph.edges
    .map((edge, index) => {
      const isType = hop.type === "" || hop.type.slice(1).split("|").includes(edge.type);
      const isOut = edge.from === from && edge.to === to;
      const isIn = edge.from === to && edge.to === from;
      const fits = { out: isOut, in: isIn, both: isOut || isIn }[hop.arrow];
      return isType && fits && !used.includes(index) ? countEdges(graph, rest, place, [...used, index]) : 0;
    })
    .reduce((sum, count) => sum + count, 0);
}

test("a pattern is found as often as trying everything finds it", () => {
  fc.assert(
    fc.property(graphs, hops, labels, (graph, pattern, given) => {
      const query = `MATCH ${pattern.map((hop) => write(hop, given)).join(", ")} RETURN count(*) AS n`;
      expect(runQuery(query, {}, build(graph)).rows).toEqual([[BigInt(countAll(graph, pattern, given))]]);
    }),
    { numRuns: 1500 },
  );
});

test("the order of the patterns makes no difference", () => {
  fc.assert(
    fc.property(graphs, hops, labels, (graph, pattern, given) => {
      const columns = NAMES.filter((name) => pattern.some(({ from, to }) => from === name || to === name));
      const ask = (order: readonly Hop[]) =>
        runQuery(
          `MATCH ${order.map((hop) => write(hop, given)).join(", ")} RETURN ${columns.map((name) => `${name}.n AS ${name}`)} ORDER BY ${columns}`,
          {},
          build(graph),
        ).rows;
      expect(ask(pattern.toReversed())).toEqual(ask(pattern));
    }),
    { numRuns: 500 },
  );
});

test("a walk of fixed length is the same as so many relationships in a row", () => {
  fc.assert(
    fc.property(
      graphs,
      fc.constantFrom("-[%]->", "<-[%]-", "-[%]-"),
      fc.integer({ min: 1, max: 3 }),
      (graph, arrow, length) => {
        const view = build(graph);
        const count = (pattern: string) =>
          runQuery(`MATCH ${pattern} RETURN a.n AS a, z.n AS z ORDER BY a, z`, {}, view).rows;
        const single = arrow.replace("%", "");
        const middle = Array.from({ length: length - 1 }, () => "()").join(single);
        const written = `(a)${single}${middle}${length > 1 ? single : ""}(z)`;
        expect(count(`(a)${arrow.replace("%", `*${length}`)}(z)`)).toEqual(count(written));
        expect(count(`(a)${single}{${length}}(z)`)).toEqual(count(written));
        expect(count(`(a)((x)${single}(y)){${length}}(z)`)).toEqual(count(written));
      },
    ),
    { numRuns: 300 },
  );
});

test("the shortest path is as long as the shortest of all walks", () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom("->", "-"), (graph, end) => {
      const view = build(graph);
      const pairs = "MATCH (a), (b) WHERE a.n < b.n";
      const shortest = runQuery(
        `${pairs} MATCH p = shortestPath((a)-[*]-${end === "->" ? ">" : ""}(b)) RETURN a.n AS a, b.n AS b, length(p) AS l ORDER BY a, b`,
        {},
        view,
      ).rows;
      const all = runQuery(
        `${pairs} MATCH p = (a)-[*]-${end === "->" ? ">" : ""}(b) RETURN a.n AS a, b.n AS b, min(length(p)) AS l ORDER BY a, b`,
        {},
        view,
      ).rows;
      expect(shortest).toEqual(all);
      const counted = runQuery(
        `${pairs} MATCH p = allShortestPaths((a)-[*]-${end === "->" ? ">" : ""}(b)) RETURN a.n AS a, b.n AS b, count(p) AS c ORDER BY a, b`,
        {},
        view,
      ).rows;
      const byHand = runQuery(
        `${pairs} MATCH p = (a)-[*]-${end === "->" ? ">" : ""}(b) WITH a, b, collect(length(p)) AS ls RETURN a.n AS a, b.n AS b, size([l IN ls WHERE l = reduce(m = ls[0], x IN ls | CASE WHEN x < m THEN x ELSE m END)]) AS c ORDER BY a, b`,
        {},
        view,
      ).rows;
      expect(counted).toEqual(byHand);
    }),
    { numRuns: 300 },
  );
});
