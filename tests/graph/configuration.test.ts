/** Settings: their defaults, and what is said of a wrong one. */

import { describe, expect, test } from "vitest";
import { GraphError, parseStoreConfiguration } from "#graph";
import { parseLocalSettings } from "../../graph/store/neo4j/local-settings.ts";

function refusalOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    return error instanceof GraphError && error.code === "setting" ? error.message : `another error: ${error}`;
  }
  return "not refused";
}

describe("the configuration of the store", () => {
  test("is the embedded store in ./data unless somebody says otherwise", () => {
    expect(parseStoreConfiguration({})).toEqual({ kind: "embedded", dataDir: "./data" });
    expect(parseStoreConfiguration({ DATA_DIR: "/srv/parks", NEO4J_URI: "" })).toEqual({
      kind: "embedded",
      dataDir: "/srv/parks",
    });
  });

  test("is Neo4j when its address is given", () => {
    expect(parseStoreConfiguration({ NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "river" })).toEqual({
      kind: "neo4j",
      dataDir: "./data",
      uri: "bolt://db:7687",
      username: "neo4j",
      password: "river",
      database: "neo4j",
    });
  });

  test.each([
    ["The setting NEO4J_PASSWORD is needed since NEO4J_URI is set", { NEO4J_URI: "bolt://db:7687" }],
    [
      "The setting NEO4J_URI is not the address of a Neo4j, such as bolt://127.0.0.1:7687",
      { NEO4J_URI: "http://db:7474", NEO4J_PASSWORD: "river" },
    ],
    [
      "The setting NEO4J_URI must not hold a user or a password: set NEO4J_USERNAME and NEO4J_PASSWORD",
      { NEO4J_URI: "bolt://heron:secret@db?x=1", NEO4J_PASSWORD: "river" },
    ],
    [
      "The setting NEO4J_DATABASE is not the name of a database, such as neo4j",
      { NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "river", NEO4J_DATABASE: "a b" },
    ],
  ])("is refused: %s", (message, environment) => {
    expect(refusalOf(() => parseStoreConfiguration(environment))).toBe(message);
  });
});

test.each(["bolt://127.0.0.1:99999", "bolt://:", "bolt://:7687", "bolt://db:0", "bolt://db?x=1"])(
  "%s is no address of a Neo4j",
  (NEO4J_URI) => {
    expect(refusalOf(() => parseStoreConfiguration({ NEO4J_URI, NEO4J_PASSWORD: "river" }))).toBe(
      "The setting NEO4J_URI is not the address of a Neo4j, such as bolt://127.0.0.1:7687",
    );
  },
);

describe("the settings of npm run neo4j", () => {
  test("keep everything in the data folder", () => {
    expect(
      parseLocalSettings({
        NEO4J_PASSWORD: "river-and-park",
        DATA_DIR: "/srv/parks",
        NEO4J_URI: "bolt://127.0.0.1:7701",
      }),
    ).toEqual({
      uri: "bolt://127.0.0.1:7701",
      port: 7701,
      password: "river-and-park",
      folder: "/srv/parks/neo4j",
    });
  });

  test.each([
    [
      "The setting NEO4J_PASSWORD is needed, since no database here is without one. Choose one and start again: NEO4J_PASSWORD=… npm run neo4j",
      {},
    ],
    ["The setting NEO4J_PASSWORD must have eight characters or more", { NEO4J_PASSWORD: "short" }],
    [
      "The setting NEO4J_URI must be bolt://127.0.0.1:PORT to start Neo4j here",
      { NEO4J_URI: "bolt://elsewhere:7687", NEO4J_PASSWORD: "river-and-park" },
    ],
  ])("are refused: %s", (message, environment) => {
    expect(refusalOf(() => parseLocalSettings(environment))).toBe(message);
  });
});
