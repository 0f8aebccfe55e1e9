/** The compose file and the Dockerfile, read as the tools read them: no Docker engine is needed. */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/** The compose specification's own schema, as the compose linter `dclint` ships it. */
const require = createRequire(import.meta.url);
const linter = dirname(require.resolve("dclint/package.json"));
const schema = JSON.parse(readFileSync(join(linter, "schemas", "compose.schema.json"), "utf8"));
const { $schema, ...rules } = schema;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(rules);

const text = readFileSync("docker-compose.yml", "utf8");
const service = z.looseObject({
  image: z.string().optional(),
  user: z.string().optional(),
  ports: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }).loose(),
});
const compose = z
  .looseObject({ services: z.object({ neo4j: service, app: service }), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text));
const { neo4j, app } = compose.services;

const dockerfile = readFileSync("Dockerfile", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

function faultsOf(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

describe("docker-compose.yml", () => {
  test("follows the compose specification", () => {
    expect(faultsOf(parse(text))).toEqual([]);
  });

  test("would be found out if it did not", () => {
    expect(faultsOf(parse(text.replace("restart:", "restarts:")))).toEqual([
      "/services/neo4j must NOT have additional properties",
    ]);
    expect(faultsOf({ services: { app: { ports: 3_000 } } })).toContain("/services/app/ports must be array");
  });

  test("has Neo4j 5.26 Community and the app, and no other service", () => {
    expect(Object.keys(parse(text).services)).toEqual(["neo4j", "app"]);
    expect(neo4j.image).toBe("neo4j:5.26-community");
  });

  test("has no password of its own: without one it does not start", () => {
    const secrets = [neo4j.environment["NEO4J_AUTH"], app.environment["NEO4J_PASSWORD"]];

    for (const secret of secrets) expect(secret).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/u);
    expect(text.match(/\$\{NEO4J_PASSWORD(?!:\?)/gu)).toBeNull();
  });

  test("publishes every port on this machine only", () => {
    expect(neo4j.ports).toEqual(["127.0.0.1:7474:7474", "127.0.0.1:7687:7687"]);
    expect(app.ports.join()).toMatch(/^127\.0\.0\.1:\$\{PORT:-3000\}:3000$/u);
  });

  test("starts the app when Neo4j is healthy, as an ordinary user who can change nothing but the data", () => {
    expect(app).toMatchObject({
      depends_on: { neo4j: { condition: "service_healthy" } },
      user: "node",
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    expect(app.volumes).toEqual(["app-data:/data"]);
  });

  test("asks both whether they are well, by what their images have", () => {
    expect(neo4j.healthcheck.test.join(" ")).toContain("wget");
    expect(app.healthcheck.test.slice(0, 2)).toEqual(["CMD", "node"]);
    expect(app.healthcheck.test.join(" ")).toContain("http://127.0.0.1:3000/api/health");
  });

  test("declares every volume that it mounts", () => {
    const mounted = [...neo4j.volumes, ...app.volumes].map((volume) => volume.split(":")[0]);

    expect(mounted.toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
  });
});

describe("Dockerfile", () => {
  const find = (instruction: string) => dockerfile.findIndex((line) => line.startsWith(instruction));

  test("builds as root and runs as an ordinary user", () => {
    const users = dockerfile.filter((line) => line.startsWith("USER"));

    expect(users).toEqual(["USER node"]);
    expect(find("USER")).toBeGreaterThan(dockerfile.findLastIndex((line) => line.startsWith("RUN")));
    expect(find("USER")).toBeLessThan(find("CMD"));
  });

  test("starts what `npm run serve` starts, on the pinned Node", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const command = JSON.parse(dockerfile[find("CMD")]?.slice("CMD ".length) ?? "[]");

    expect(command).toEqual(["node_modules/.bin/node", "server/main.ts"]);
    expect(scripts.serve).toBe("node server/main.ts");
    expect(scripts).toHaveProperty("build");
  });

  test("copies only what is there and what .dockerignore lets through", () => {
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    const copied = dockerfile.filter((line) => line.startsWith("COPY")).flatMap((line) => line.split(" ").slice(1, -1));

    expect(copied).toEqual(["package.json", "package-lock.json", ".npmrc", "."]);
    for (const file of copied) expect(existsSync(file), file).toBe(true);
    for (const needed of [...copied, "graph", "cypher", "ingest", "server", "client", "tsconfig.json"]) {
      expect(ignored).not.toContain(needed);
    }
    expect(ignored).toEqual(expect.arrayContaining([".git", "node_modules", "data"]));
  });
});
