/** How tests run: on the pinned Node, each file in a process of its own; the browser's last, one after the other. */

import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];
const BROWSER = "tests/e2e/**/*.test.ts";

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["verbose", ["json", { outputFile: report }]],
    projects: [
      {
        test: {
          name: "rooms",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [BROWSER],
          pool: "forks",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "page",
          include: [BROWSER],
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
