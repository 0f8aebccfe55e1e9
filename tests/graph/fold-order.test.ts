/** The fold as a function of a set: any articles, in any order. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArticleId, type ArticleRecord, EDGE_TYPE_NAMES, mayJoin, type ReadEntity } from "#graph/schema";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { toShape } from "../../graph/store/fold/to-shape.ts";

const TEXT = "云岭、沙洲、潮汐、Tern 与 Gannet 今天见了面。他们谈到很晚。";
/** Few names and keys, so that articles often agree, half agree and contradict each other. */
const name = fc.constantFrom("云岭", "云岭园", "雲嶺園", "沙洲", "Tern", "Tern Park", "潮汐");
const label = fc.constantFrom("Park" as const, "Company" as const, "Place" as const);

const entity: fc.Arbitrary<ReadEntity> = fc
  .record({
    label,
    name,
    aliases: fc.array(name, { maxLength: 2 }),
    keys: fc.array(name, { maxLength: 2 }),
    hints: fc.array(name, { maxLength: 2 }),
  })
  .map(({ keys, ...read }) => ({
    ...read,
    keys: [read.name, ...keys].map((key) => `${read.label.toLowerCase()}:${key}`),
    spans: [[0, 2]],
  }));

const claim = fc.record({
  type: fc.constantFrom(...EDGE_TYPE_NAMES),
  subject: fc.nat({ max: 3 }),
  object: fc.nat({ max: 3 }),
  status: fc.constantFrom("actual" as const, "planned" as const),
  date: fc.option(
    fc
      .constantFrom("2018", "2018-05", "2019-01-01")
      .map((value) => ({ value, inferred: false, span: [0, 1] as const })),
    { nil: undefined },
  ),
  sentence: fc.constantFrom([0, 29] as const, [29, 37] as const),
});

const article: fc.Arbitrary<Omit<ArticleRecord, "id">> = fc
  .record({ entities: fc.array(entity, { minLength: 4, maxLength: 4 }), claims: fc.array(claim, { maxLength: 5 }) })
  .map(({ entities, claims }) => ({
    ...{
      source: "page.txt",
      start: 0,
      title: "",
      language: "zh-Hans",
      sample: false,
      text: TEXT,
      blocks: [],
      reader: "1",
      entities,
    },
    claims: claims.map(({ date, ...read }) => ({
      ...read,
      ...(date && { date }),
      ...{ subjectSpan: [0, 2] as const, objectSpan: [3, 5] as const, cues: [], rule: "any" },
    })),
  }));

const articles = fc
  .array(article, { maxLength: 6 })
  .map((list) => list.map((read, index): ArticleRecord => ({ ...read, id: `article:${index}` as ArticleId })));

const shuffled = articles.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);

describe("the fold", () => {
  test("gives the identical graph for the same articles in any order", () => {
    fc.assert(
      fc.property(shuffled, ([list, otherwise]) => {
        expect(toShape(foldArticles(otherwise))).toEqual(toShape(foldArticles(list)));
      }),
      { numRuns: 500 },
    );
  });

  test("never gives two things one id, and ties nothing to what is not there", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { nodes, relationships } = toShape(foldArticles(list));
        const ids = new Set(nodes.map(({ properties }) => properties.id));

        expect(ids.size).toBe(nodes.length);
        expect(relationships.filter(({ start, end }) => !ids.has(start) || !ids.has(end))).toEqual([]);
        expect(new Set(relationships.map(({ type, start, end }) => `${start} ${type} ${end}`)).size).toBe(
          relationships.length,
        );
      }),
    );
  });

  test("puts each claim into exactly one edge, of ends that the schema lets it join", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { claims, edges } = foldArticles(list);
        const claimed = edges.flatMap((edge) => edge.claims.map(({ id }) => id));

        expect(claimed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
        for (const { read, subject, object } of claims) {
          expect(subject.id).not.toBe(object.id);
          expect(mayJoin(read.type, subject.label, object.label)).toBe(true);
        }
      }),
    );
  });

  test("keeps the ids of an article's claims whatever else is read", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const together = foldArticles(list).claims;
        for (const read of list) {
          const alone = new Set(foldArticles([read]).claims.map(({ id }) => id));
          const kept = together.filter((claimed) => claimed.article.id === read.id);
          expect(kept.filter(({ id }) => !alone.has(id))).toEqual([]);
        }
      }),
    );
  });
});
