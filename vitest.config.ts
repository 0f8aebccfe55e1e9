/** How tests run: on the pinned Node, in parallel, each file in its own process. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    pool: "forks",
    testTimeout: 20_000,
    reporters: process.env["CI"] ? ["verbose"] : ["default"],
  },
});
