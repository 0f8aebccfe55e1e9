/** Who may import whom. Every rule says why; the tool prints it when the rule is broken. */

const room = (name) => `^${name}/`;

/** The rooms that a room may go to, and by which doors. */
const mayEnter = {
  graph: ["^cypher/index\\.ts$"],
  cypher: [],
  ingest: ["^graph/index\\.ts$", "^graph/schema/index\\.ts$"],
  server: ["^graph/index\\.ts$", "^graph/schema/index\\.ts$", "^cypher/index\\.ts$"],
  client: ["^graph/schema/index\\.ts$", "^cypher/language/index\\.ts$"],
};

const rooms = Object.keys(mayEnter);

const arrows = rooms.map((from) => ({
  name: `${from}-goes-through-doors`,
  comment: `${from} may reach other rooms only by: ${mayEnter[from].join(", ") || "none, it stands alone"}. A room's inside is its own business.`,
  severity: "error",
  from: { path: room(from) },
  to: { path: rooms.filter((name) => name !== from).map(room), pathNot: mayEnter[from] },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: { pathNot: "^node_modules" },
      to: { circular: true },
    },
    {
      name: "no-deeper-than-three-folders",
      comment: "Who opens the tree sees all of it; a fourth folder hides what is in it.",
      severity: "error",
      from: { path: "^[^/]+/[^/]+/[^/]+/[^/]+/", pathNot: "^node_modules/" },
      to: {},
    },
    {
      name: "only-the-store-knows-databases",
      comment:
        "Whoever asks the graph asks the promise in graph-store.ts, so that a store can be changed without them.",
      severity: "error",
      from: { pathNot: ["^graph/store/", "^tests/"] },
      to: { path: ["^node:sqlite$", "^sqlite$", "node_modules/neo4j-driver"] },
    },
    {
      name: "only-the-canvas-knows-sigma",
      comment: "The picture is drawn in one folder; everybody else speaks of nodes and edges.",
      severity: "error",
      from: { pathNot: ["^client/canvas/", "^tests/"] },
      to: { path: "node_modules/sigma" },
    },
    {
      name: "the-browser-has-no-node",
      comment: "The client and the schema run in a browser.",
      severity: "error",
      from: {
        path: ["^client/", "^graph/schema/", "^cypher/language/", "^cypher/engine/"],
        pathNot: ["^client/build\\.ts$", "^graph/schema/write-docs\\.ts$"],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-imports-tests",
      comment: "Tests may look into every window; nobody looks back.",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "nothing-imports-the-bench",
      comment: "Who measures may look into every window, like a test; the product does not know that it is measured.",
      severity: "error",
      from: { pathNot: ["^bench/", "^tests/"] },
      to: { path: "^bench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^client/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
