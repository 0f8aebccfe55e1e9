/** What became of a run: what was added, what was known already, what was set aside at which stage and why. */

import { type OverrideProblem, toProblemLine } from "#graph";
import { toPrintable } from "./printable.ts";

type Stage = "load-files" | "split-articles" | "write-graph";

/** What happens while it happens: for a progress line, a log, a test. */
export type IngestEvent =
  | { readonly event: "file"; readonly name: string; readonly number: number; readonly total: number }
  | {
      readonly event: "added" | "replaced" | "unchanged";
      readonly id: string;
      readonly title: string;
      readonly source: string;
    }
  | { readonly event: "set-aside"; readonly source: string; readonly stage: Stage; readonly reason: string }
  | { readonly event: "publishing" }
  /** A correction that somebody has written matches nothing any more, or is wrong. */
  | ({ readonly event: "correction" } & OverrideProblem);

export interface SetAside {
  readonly source: string;
  readonly stage: Stage;
  readonly reason: string;
}

export interface Report {
  readonly files: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly setAside: readonly SetAside[];
  readonly corrections: readonly OverrideProblem[];
}

export const EMPTY_REPORT: Report = { files: 0, added: 0, replaced: 0, unchanged: 0, setAside: [], corrections: [] };

export function addEvent(report: Report, event: IngestEvent): Report {
  switch (event.event) {
    case "file":
      return { ...report, files: report.files + 1 };
    case "added":
    case "replaced":
    case "unchanged":
      return { ...report, [event.event]: report[event.event] + 1 };
    case "set-aside": {
      const { source, stage, reason } = event;
      return { ...report, setAside: [...report.setAside, { source, stage, reason }] };
    }
    case "correction": {
      const { file, line, problem } = event;
      return { ...report, corrections: [...report.corrections, { file, line, problem }] };
    }
    case "publishing":
      return report;
  }
}

/** 0: all is well; 1: nothing could be read; 2: some files were set aside. Corrections are no matter of the files that were read. */
export function toExitCode({ added, replaced, unchanged, setAside }: Report): 0 | 1 | 2 {
  if (setAside.length === 0) return 0;
  return added + replaced + unchanged > 0 ? 2 : 1;
}

export function toSummary(report: Report): string {
  const parts = [
    count(report.added, "article added", "articles added"),
    count(report.replaced, "read again", "read again"),
    count(report.unchanged, "unchanged", "unchanged"),
    count(report.setAside.length, "set aside", "set aside"),
    count(report.corrections.length, "correction has no effect", "corrections have no effect"),
  ].filter((part) => part !== undefined);
  return `${parts.join(", ") || "No article"} (from ${report.files} ${report.files === 1 ? "file" : "files"}).`;
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}

export function toSetAsideLine({ source, stage, reason }: SetAside): string {
  return toPrintable(`set aside: ${source}: ${reason} (${stage})`);
}

export function toCorrectionLine(problem: OverrideProblem): string {
  return `no effect: ${toProblemLine(problem)}`;
}
