/** Rows and cells of a table in text: RFC 4180, with a comma, a semicolon or a tab between the cells. */

const SEPARATORS = [",", ";", "\t"] as const;

/** One row after the other; a cell in quotation marks may hold separators, ends of line and doubled marks. */
export function* parseTable(text: string): Generator<readonly string[]> {
  const separator = findSeparator(text);
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    const next = text.charAt(end);
    at = end + (next === "\r" && text.charAt(end + 1) === "\n" ? 2 : 1);
    if (next === separator) continue;
    if (row.some((value) => value !== "")) yield row;
    row = [];
  }
}

/** The mark that parts the cells of the first line. */
function findSeparator(text: string): string {
  const line = text.slice(0, Math.max(0, text.indexOf("\n"))) || text.slice(0, 10_000);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, at: number, separator: string): Cell {
  let end = at;
  while (end < text.length && text.charAt(end) !== separator && !"\r\n".includes(text.charAt(end))) end++;
  return { cell: text.slice(at, end), end };
}

function quotedCell(text: string, at: number): Cell {
  const parts: string[] = [];
  for (let start = at + 1; ; ) {
    const mark = text.indexOf('"', start);
    if (mark === -1) return { cell: parts.join("") + text.slice(start), end: text.length };
    parts.push(text.slice(start, mark));
    if (text.charAt(mark + 1) !== '"') return { cell: parts.join(""), end: mark + 1 };
    parts.push('"');
    start = mark + 2;
  }
}
