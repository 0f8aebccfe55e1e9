/** The browser that the end-to-end tests drive: the system's Chromium, drawing in software. */

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = PLACES.find((place) => existsSync(place));

/** Says, where there is no browser, the line that brings one. */
export const hasChromium = executablePath !== undefined;
if (!hasChromium)
  console.warn("The browser tests are skipped. This brings what they need: apt-get install chromium fonts-noto-cjk");

export function openChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error("There is no Chromium.");
  return chromium.launch({ executablePath, args: FLAGS });
}
