/** Tells what happens while articles are read: one line that changes on a terminal, else a line for each event. */

import { toPrintable } from "./printable.ts";
import { type IngestEvent, isRemark, type RemarkEvent, toCorrectionLine, toRemarkLine } from "./report.ts";

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

export type Tell = (event: IngestEvent) => void;

export function tellAsJson(output: Output): Tell {
  return (event) => output.write(`${JSON.stringify(event)}\n`);
}

export function tellPerson(output: Output): Tell {
  return tellFew(output.isTerminal ? tellOnOneLine(output) : tellLineByLine(output));
}

/** How often the same is told of the records of one file. */
const FEW = 3;

/** Of a file with ten thousand records that all lack the same it is told how many they are. */
function tellFew(tell: Tell): Tell {
  let [file, repeated] = ["", new Map<string, { count: number; readonly remark: RemarkEvent }>()];
  return (event) => {
    if (event.event === "file" || event.event === "publishing") {
      for (const { count, remark } of repeated.values())
        if (count > FEW)
          tell({
            ...remark,
            source: file,
            reason: `so it is with ${count - FEW} more of its records: ${remark.reason}`,
          });
      [file, repeated] = [event.event === "file" ? event.name : "", new Map()];
    }
    if (isRemark(event)) {
      const count = (repeated.get(event.reason)?.count ?? 0) + 1;
      repeated.set(event.reason, { count, remark: event });
      if (count > FEW) return;
    }
    tell(event);
  };
}

function tellLineByLine({ write, writeError }: Output): Tell {
  return (event) => {
    if (isRemark(event)) writeError(`${toRemarkLine(event)}\n`);
    if (event.event === "correction") writeError(`${toCorrectionLine(event)}\n`);
    if (event.event === "added" || event.event === "replaced")
      write(`${toPrintable(`${event.event}: ${event.title} (${event.source})`)}\n`);
  };
}

const CLEAR = "\r\u001b[2K";

function tellOnOneLine({ write, writeError, columns }: Output): Tell {
  return (event) => {
    switch (event.event) {
      case "file":
        return write(CLEAR + cut(toPrintable(`[${event.number}/${event.total}] ${event.name}`), columns));
      case "publishing":
        return write(CLEAR);
      case "set-aside":
      case "warning":
      case "note":
        return writeError(`${CLEAR}${toRemarkLine(event)}\n`);
      case "correction":
        return writeError(`${toCorrectionLine(event)}\n`);
      case "added":
      case "replaced":
      case "unchanged":
        return undefined;
    }
  };
}

/** Chinese characters take two columns: half as many as fit are sure to fit. */
function cut(line: string, columns: number): string {
  const limit = /[\u2e80-\uffef]/u.test(line) ? Math.floor(columns / 2) : columns - 1;
  return [...line].slice(0, limit).join("");
}
