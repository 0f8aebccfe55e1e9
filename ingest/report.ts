/** What became of a run: what was added, what was known already, what was set aside at which stage and why. */

import { type OverrideProblem, toProblemLine } from "#graph";
import type { Remark } from "./formats/read-record.ts";
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
  | RemarkEvent
  | { readonly event: "publishing" }
  /** A correction that somebody has written matches nothing any more, or is wrong. */
  | ({ readonly event: "correction" } & OverrideProblem);

/** What loading files has to say, as it is told. */
export function toRemarkEvent({ status, name, reason }: Remark): RemarkEvent {
  return { event: status, source: name, stage: "load-files", reason };
}

/** A warning: something that a file says could not be used, and its article is read without it. A note: nothing is amiss. */
export type RemarkEvent = { readonly event: "set-aside" | "warning" | "note" } & SetAside;

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
  readonly warnings: readonly SetAside[];
  readonly corrections: readonly OverrideProblem[];
}

/** What became of a run while it goes on: with every file of a large folder set aside, copying what is known would take hours. */
export class RunningReport implements Report {
  files = 0;
  added = 0;
  replaced = 0;
  unchanged = 0;
  readonly setAside: SetAside[] = [];
  readonly warnings: SetAside[] = [];
  readonly corrections: OverrideProblem[] = [];

  add(event: IngestEvent): void {
    switch (event.event) {
      case "file":
        this.files++;
        break;
      case "added":
      case "replaced":
      case "unchanged":
        this[event.event]++;
        break;
      case "set-aside":
        this.setAside.push({ source: event.source, stage: event.stage, reason: event.reason });
        break;
      case "warning":
        this.warnings.push({ source: event.source, stage: event.stage, reason: event.reason });
        break;
      case "correction":
        this.corrections.push({ file: event.file, line: event.line, problem: event.problem });
        break;
      case "note":
      case "publishing":
        break;
    }
  }
}

/** 0: all is well; 1: nothing could be read; 2: some of it was set aside, or something that a file or a correction says has no effect. */
export function toExitCode({ added, replaced, unchanged, setAside, warnings, corrections }: Report): 0 | 1 | 2 {
  if (setAside.length + warnings.length + corrections.length === 0) return 0;
  return added + replaced + unchanged > 0 ? 2 : 1;
}

export function toSummary(report: Report): string {
  const parts = [
    count(report.added, "article added", "articles added"),
    count(report.replaced, "read again", "read again"),
    count(report.unchanged, "unchanged", "unchanged"),
    count(report.setAside.length, "set aside", "set aside"),
    count(report.warnings.length, "warning", "warnings"),
    count(report.corrections.length, "correction has no effect", "corrections have no effect"),
  ].filter((part) => part !== undefined);
  return `${parts.join(", ") || "No article"} (from ${report.files} ${report.files === 1 ? "file" : "files"}).`;
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}

export function isRemark(event: IngestEvent): event is RemarkEvent {
  return event.event === "set-aside" || event.event === "warning" || event.event === "note";
}

export function toRemarkLine({ event, source, stage, reason }: RemarkEvent): string {
  return toPrintable(`${event === "set-aside" ? "set aside" : event}: ${source}: ${reason} (${stage})`);
}

export function toCorrectionLine(problem: OverrideProblem): string {
  return `no effect: ${toProblemLine(problem)}`;
}
