/** Somebody who visits the page, and notes whatever goes wrong on it. */

import type { Browser, Page } from "playwright-core";

export interface VisitorOptions {
  readonly origin: string;
  readonly locale: "zh-CN" | "en-US";
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

export interface Visitor {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, refused or failed requests, requests to anybody else. */
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

export async function visit(
  browser: Browser,
  { origin, locale, width = 1280, height = 800, colorScheme = "light" }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, locale, colorScheme, viewport: { width, height } });
  const page = await context.newPage();
  const faults = noteFaults(page, origin);
  return { page, faults, leave: () => context.close() };
}

function noteFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (isFault(message.type(), message.text())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.frame().page() === page && new URL(request.url()).origin !== origin)
      faults.push(`request to another origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Reading pixels back from a software renderer is slow, and Chromium says so; that is no fault of the page. */
function isFault(type: string, text: string): boolean {
  return type === "error" || (type === "warning" && !text.includes("GPU stall due to ReadPixels"));
}
