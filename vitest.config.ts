/** How tests run: on the pinned Node, each file in a process of its own. */

import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    pool: "forks",
    testTimeout: 20_000,
    reporters: report === undefined ? ["default"] : ["verbose", ["json", { outputFile: report }]],
  },
});
