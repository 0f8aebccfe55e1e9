/** What must be written to bring a database from one graph to another. */

import { expect, test } from "vitest";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { type Shape, toShape } from "../../graph/store/fold/to-shape.ts";
import { findDifference } from "../../graph/store/neo4j/difference.ts";
import { ARTICLES } from "../contract/articles.ts";

const whole = toShape(foldArticles(ARTICLES));
const NOTHING: Shape = { nodes: [], relationships: [] };

test("writes nothing when the graph is there already, in whatever order it is read", () => {
  const turned = (properties: object) => Object.fromEntries(Object.entries(properties).reverse());
  const held = {
    nodes: whole.nodes
      .toReversed()
      .map((node) => ({ ...node, properties: { ...turned(node.properties), id: node.properties.id } })),
    relationships: whole.relationships.toReversed(),
  };

  expect(findDifference(held, whole)).toEqual({ nodes: [], relationships: [], goneNodes: [], goneRelationships: [] });
});

test("writes everything into an empty database", () => {
  expect(findDifference(NOTHING, whole)).toEqual({ ...whole, goneNodes: [], goneRelationships: [] });
});

test("writes only what one more article changes", () => {
  const ferry = "渡轮改在清晨开";
  const before = toShape(foldArticles(ARTICLES.filter(({ title }) => title !== ferry)));
  const { nodes, relationships, goneNodes, goneRelationships } = findDifference(before, whole);

  expect(nodes.map(({ properties }) => properties.id)).toEqual([
    "park:白鹭科技园", // has an alias more
    "park:青梧高新区", // is named in an article more
    "article:渡轮改在清晨开",
    "claim:32e7ad91ab48beae",
  ]);
  expect(relationships.map(({ type, start, end }) => `${start} ${type} ${end}`)).toEqual([
    "article:渡轮改在清晨开 MENTIONS park:白鹭科技园",
    "article:渡轮改在清晨开 MENTIONS park:青梧高新区",
    "article:渡轮改在清晨开 STATES claim:32e7ad91ab48beae",
    "claim:32e7ad91ab48beae SUBJECT park:白鹭科技园",
    "claim:32e7ad91ab48beae OBJECT park:青梧高新区",
    "park:白鹭科技园 PARTNERED_WITH park:青梧高新区", // has a sentence more
  ]);
  expect([goneNodes, goneRelationships]).toEqual([[], []]);
});

test("takes away what no article says any more", () => {
  const { goneNodes, goneRelationships } = findDifference(
    whole,
    toShape(foldArticles(ARTICLES.filter(({ title }) => title !== "A lighthouse keeps to itself"))),
  );

  expect(goneNodes.map(({ properties }) => properties.id).filter((id) => !id.startsWith("claim:"))).toEqual([
    "fund:Skua Lighthouse Fund",
    "place:Gannet Island",
    "article:A lighthouse keeps to itself",
  ]);
  expect(goneRelationships.map(({ type }) => type)).toEqual([
    "MENTIONS",
    "MENTIONS",
    "STATES",
    "SUBJECT",
    "OBJECT",
    "INVESTED_IN",
  ]);
});
