/** How the page is bundled: everything from this origin, hashed names, nothing inline. */

import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";

export const config: UserConfig = {
  root: import.meta.dirname,
  base: "/",
  logLevel: "error",
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2024",
  },
};
