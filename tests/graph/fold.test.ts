/** What becomes of several articles: who is one, what they are called, which edges their claims make. */

import { describe, expect, test } from "vitest";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { toShape } from "../../graph/store/fold/to-shape.ts";
import { ARTICLES } from "../contract/articles.ts";
import { type WrittenArticle, writeArticle } from "./write-article.ts";

type Entities = WrittenArticle["entities"];

/** An article that only names things. */
function naming(title: string, entities: Entities) {
  const text = entities.flatMap(({ name, said = [name] }) => said).join("，");
  return writeArticle({ title, text, entities });
}

function idsAfter(...articles: readonly Entities[]): readonly string[] {
  const records = articles.map((entities, index) => naming(`第${index + 1}篇`, entities));
  return foldArticles(records).nodes.map(({ id }) => id);
}

describe("who is one thing", () => {
  test("joins two articles' things that share a key, and those that a third ties to both", () => {
    const ids = idsAfter(
      [{ label: "Park", name: "云岭高新区" }],
      [{ label: "Park", name: "Yunling Hi-Tech Park" }],
      [{ label: "Park", name: "云岭高新技术产业开发区", keys: ["云岭高新区", "Yunling Hi-Tech Park"] }],
    );

    expect(ids).toEqual(["park:云岭高新技术产业开发区"]);
  });

  test("follows a short name to the only thing that answers to it", () => {
    const ids = idsAfter(
      [{ label: "Park", name: "云岭高新区", aliases: ["云岭"] }],
      [{ label: "Park", name: "云岭", keys: ["云岭?"], hints: ["云岭"] }],
    );

    expect(ids).toEqual(["park:云岭高新区"]);
  });

  test("leaves a short name alone when two things answer to it", () => {
    const ids = idsAfter(
      [{ label: "Park", name: "云岭高新区", aliases: ["云岭"] }],
      [{ label: "Park", name: "云岭软件园", aliases: ["云岭"] }],
      [{ label: "Park", name: "云岭", keys: ["云岭?"], hints: ["云岭"] }],
    );

    expect(ids).toEqual(["park:云岭", "park:云岭软件园", "park:云岭高新区"]);
  });

  test("keeps two full names apart that are shortened alike, and joins what goes on from the other or is in another script", () => {
    const shortened = (name: string) => [{ label: "Park" as const, name, aliases: ["云岭"], hints: ["云岭"] }];

    expect(idsAfter(shortened("云岭高新区"), shortened("云岭软件园"))).toHaveLength(2);
    expect(idsAfter(shortened("云岭高新区"), shortened("云岭高新区南园"))).toHaveLength(1);
    expect(idsAfter(shortened("云岭高新区"), shortened("Yunling Park"))).toHaveLength(1);
  });

  test("does not make two things one because a third hints at both", () => {
    const ids = idsAfter(
      [{ label: "Park", name: "云岭高新区" }],
      [{ label: "Park", name: "沙洲软件园" }],
      [{ label: "Park", name: "云沙园", hints: ["云岭高新区", "沙洲软件园"] }],
    );

    expect(ids).toEqual(["park:云岭高新区", "park:云沙园", "park:沙洲软件园"]);
  });

  test("never joins by a hint what one article keeps apart", () => {
    const ids = idsAfter([
      { label: "Park", name: "云岭高新区", aliases: ["云岭"] },
      { label: "Park", name: "云岭", hints: ["云岭"], said: ["云岭"] },
    ]);

    expect(ids).toEqual(["park:云岭", "park:云岭高新区"]);
  });

  test("does not follow a hint to a thing of another kind", () => {
    const ids = idsAfter([{ label: "Place", name: "云岭" }], [{ label: "Park", name: "云岭园", hints: ["云岭"] }]);

    expect(ids).toEqual(["park:云岭园", "place:云岭"]);
  });

  test("keeps namesakes apart by their keys", () => {
    const ids = idsAfter(
      [{ label: "Institute", name: "创新中心", keys: ["创新中心@云岭"] }],
      [{ label: "Institute", name: "创新中心", keys: ["创新中心@沙洲"] }],
    );

    expect(ids).toEqual(["institute:创新中心 (创新中心@云岭)", "institute:创新中心 (创新中心@沙洲)"]);
  });
});

describe("what a thing is called", () => {
  test("takes the name that most articles use, and the others as aliases, the most used first", () => {
    const { nodes } = foldArticles(ARTICLES);
    const park = nodes.find(({ id }) => id === "park:青梧高新区");

    expect(park?.name).toBe("青梧高新区");
    expect(park?.aliases).toEqual(["Qingwu High-tech Zone", "青梧高新技术产业开发区", "青梧高新區"]);
  });

  test("counts a name in both scripts as one", () => {
    const keys = ["one"];
    const ids = idsAfter(
      [{ label: "Park", name: "White Heron Science Park", keys }],
      [{ label: "Park", name: "白鹭科技园", keys }],
      [{ label: "Park", name: "白鷺科技園", keys }],
    );

    expect(ids).toEqual(["park:白鷺科技園"]);
  });

  test("takes the longest of equally used names, then the first in code points", () => {
    const key = ["one"];
    expect(
      idsAfter([{ label: "Fund", name: "乙基金", keys: key }], [{ label: "Fund", name: "甲乙基金", keys: key }]),
    ).toEqual(["fund:甲乙基金"]);
    expect(
      idsAfter([{ label: "Fund", name: "乙基金", keys: key }], [{ label: "Fund", name: "丙基金", keys: key }]),
    ).toEqual(["fund:丙基金"]);
  });
});

describe("what the claims become", () => {
  const { claims, edges } = foldArticles(ARTICLES);

  test("folds what two articles say of a pair into one edge, whichever of the two they name first", () => {
    const edge = edges.find(({ type }) => type === "PARTNERED_WITH");

    expect(edge?.id).toBe("company:Lumen Labs|PARTNERED_WITH|university:University of Tern");
    expect(edges.filter(({ from, to }) => from.startsWith("park:") && to.startsWith("park:"))).toMatchObject([
      { id: "park:白鹭科技园|PARTNERED_WITH|park:青梧高新区", claims: [{}, {}] },
    ]);
  });

  test("dates a fact by what says that it happened, not by what was only planned", () => {
    const article = writeArticle({
      title: "甲园与乙园",
      text: "甲园与乙园合作。2018年甲园拟与乙园合作。",
      entities: [
        { label: "Park", name: "甲园" },
        { label: "Park", name: "乙园" },
      ],
      claims: [
        { says: ["甲园", "PARTNERED_WITH", "乙园"], sentence: "甲园与乙园合作。", cues: ["合作"] },
        {
          says: ["甲园", "PARTNERED_WITH", "乙园"],
          sentence: "2018年甲园拟与乙园合作。",
          cues: ["合作"],
          status: "planned",
          date: ["2018", "2018年"],
        },
      ],
    });
    const [edge] = toShape(foldArticles([article])).relationships.filter(({ type }) => type === "PARTNERED_WITH");
    expect(edge?.properties).toMatchObject({ status: "actual" });
    expect(edge?.properties).not.toHaveProperty("since");
  });

  test("gives a claim an id that other articles cannot move", () => {
    const [first] = ARTICLES;
    const alone = foldArticles(first === undefined ? [] : [first]).claims.map(({ id }) => id);

    expect(alone).toContain("claim:02272c06d2c772a8");
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(alone));
  });

  test("drops a claim whose two ends are the same thing after all", () => {
    const text = "云岭高新区与云岭高新技术产业开发区合作。";
    const article = writeArticle({
      title: "一家人",
      text,
      entities: [
        { label: "Park", name: "云岭高新区" },
        { label: "Park", name: "云岭高新技术产业开发区", keys: ["云岭高新区"] },
      ],
      claims: [{ says: ["云岭高新区", "PARTNERED_WITH", "云岭高新技术产业开发区"], sentence: text, cues: ["合作"] }],
    });

    expect(foldArticles([article])).toMatchObject({
      nodes: [{ name: "云岭高新技术产业开发区" }],
      claims: [],
      edges: [],
    });
  });

  test("drops a claim that the schema does not let be", () => {
    const text = "云岭高新区位于星河机器人公司。";
    const article = writeArticle({
      title: "颠倒",
      text,
      entities: [
        { label: "Park", name: "云岭高新区" },
        { label: "Company", name: "星河机器人公司" },
      ],
      claims: [{ says: ["云岭高新区", "LOCATED_IN", "星河机器人公司"], sentence: text, cues: ["位于"] }],
    });

    expect(foldArticles([article]).claims).toEqual([]);
  });

  test("says once what a sentence says twice, and what is said as a fact wins", () => {
    const text = "云岭高新区将与沙洲软件园合作，并已与沙洲软件园合作。";
    const claim = { says: ["云岭高新区", "PARTNERED_WITH", "沙洲软件园"], sentence: text, cues: ["合作"] } as const;
    const article = writeArticle({
      title: "两遍",
      text,
      entities: [
        { label: "Park", name: "云岭高新区" },
        { label: "Park", name: "沙洲软件园" },
      ],
      claims: [
        { ...claim, status: "planned" },
        claim,
        { ...claim, says: ["沙洲软件园", "PARTNERED_WITH", "云岭高新区"] },
      ],
    });

    expect(foldArticles([article]).claims.map(({ read }) => read.status)).toEqual(["actual"]);
  });
});
