/** The server over the small graph, without a port. */

import type { AppOptions } from "../../server/app.ts";
import { createApp } from "../../server/app.ts";
import { SmallGraph } from "./small-graph.ts";

export function smallApp(graph = new SmallGraph(), options: Partial<AppOptions> = {}) {
  return createApp(graph, {
    store: "a small graph written by hand",
    version: "1.2.3",
    host: "127.0.0.1",
    pageFolder: "/nowhere",
    log: (error) => {
      throw new Error("A failure that no test foresaw.", { cause: error });
    },
    ...options,
  });
}
