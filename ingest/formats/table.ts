/** Rows and cells of a table in text: RFC 4180, with a comma, a semicolon or a tab between the cells, or a single column. */

const SEPARATORS = new Map([
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
]);

/** The cells of a row, or why nobody can be sure of them. */
export type Row = { readonly cells: readonly string[] } | { readonly fault: string };

/** How far a quotation mark that went wrong may reach: what stands up to there may be text of its cell. */
interface Doubt {
  readonly line: number;
  readonly until: number;
}

/** One row after the other, the head first; a cell in quotation marks may hold separators, ends of line and doubled marks. */
export function* parseTable(text: string): Generator<Row> {
  const marks = findMarks(text);
  let doubt: Doubt = { line: 0, until: 0 };
  let width: number | undefined;
  for (let at = 0, line = 1; at < text.length; ) {
    const row = rowAt(text, at, marks);
    if ("fault" in row) {
      yield { fault: `line ${line} ${row.fault}` };
      if (at >= doubt.until) doubt = { line, until: findClosing(text, row.found, marks) };
    } else if (row.cells.some((cell) => cell.trim() !== "")) {
      const fault =
        findFault(row.cells, width, marks) ?? (at < doubt.until ? findDoubt(row.cells, width, doubt) : undefined);
      yield fault === undefined ? row : { fault };
      width ??= row.cells.length;
    }
    line += countLines(text, at, row.end);
    at = row.end;
  }
}

interface Marks {
  /** Undefined where the table has one column, in which every comma is text. */
  readonly separator: string | undefined;
  /** A cell without quotation marks around it. */
  readonly plain: RegExp;
  /** A quotation mark that may end a cell. */
  readonly closing: RegExp;
}

/** What parts the cells of the first line, as long as it is not in quotation marks. */
function findMarks(text: string): Marks {
  const line = (/[^\r\n]+/u.exec(text)?.[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = [...SEPARATORS.keys()].map((mark) => [mark, line.split(mark).length] as const);
  const [mostOften] = counts.filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])[0] ?? [];
  const separator = line.includes("\t") ? "\t" : mostOften; // names hold commas, and never tabs
  const ends = `${separator ?? ""}\\r\\n`;
  return { separator, plain: new RegExp(`[^${ends}]*`, "uy"), closing: new RegExp(`" *(?:[${ends}]|$)`, "gu") };
}

/** Cells beyond the head belong to no column, unless there is nothing in them. */
function findFault(cells: readonly string[], width = cells.length, { separator = "," }: Marks): string | undefined {
  if (cells.slice(width).every((cell) => cell.trim() === "")) return undefined;
  const named = SEPARATORS.get(separator);
  return `it has ${cells.length} cells, and the head has ${width}: put a text with ${named} in it in quotation marks`;
}

/** Behind a mark that went wrong a line is a row only if it looks like nothing else. */
function findDoubt(cells: readonly string[], width: number | undefined, { line }: Doubt): string | undefined {
  const isRow = width !== 1 && cells.length === width && !cells.some((cell) => cell.startsWith(" "));
  if (isRow) return undefined;
  return `it may still be part of a cell that opens in line ${line}, whose quotation marks cannot be right`;
}

type RawRow = { readonly end: number } & (
  | { readonly cells: readonly string[] }
  | { readonly fault: string; readonly found: number }
);

/** After a fault the next line may begin a row again. */
function rowAt(text: string, start: number, marks: Marks): RawRow {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const cell = cellAt(text, at, marks);
    if ("fault" in cell) return { fault: cell.fault, found: cell.end, end: nextLine(text, start) };
    cells.push(cell.value);
    at = cell.end;
    if (at === text.length || text.charAt(at) !== marks.separator) return { cells, end: nextLine(text, at) };
  }
}

type Cell = { readonly end: number } & ({ readonly value: string } | { readonly fault: string });

const OPENING = / *"/uy;

function cellAt(text: string, at: number, marks: Marks): Cell {
  const opening = matchAt(OPENING, text, at);
  return opening === undefined ? plainCell(text, at, marks) : quotedCell(text, at + opening.length, marks);
}

/** Marks in pairs are words in quotation marks; a single one may open a cell that was meant to hold what comes behind it. */
function plainCell(text: string, at: number, { plain }: Marks): Cell {
  const value = matchAt(plain, text, at) ?? "";
  const end = at + value.length;
  return value.split('"').length % 2 === 1
    ? { value, end }
    : { fault: "has a single quotation mark within a cell", end };
}

function quotedCell(text: string, at: number, { separator }: Marks): Cell {
  const parts: string[] = [];
  for (let start = at; ; ) {
    const mark = text.indexOf('"', start);
    if (mark === -1) return { fault: "opens a quotation mark that is never closed", end: text.length };
    parts.push(text.slice(start, mark));
    if (text.charAt(mark + 1) !== '"') {
      const end = mark + 1 + (matchAt(/ */uy, text, mark + 1) ?? "").length;
      const isClosed = end === text.length || [separator, "\r", "\n"].includes(text.charAt(end));
      return isClosed ? { value: parts.join(""), end } : { fault: STRAY, end };
    }
    parts.push('"');
    start = mark + 2;
  }
}

const STRAY = 'has words behind a closing quotation mark: within a cell in quotation marks write each mark twice ("")';

function findClosing(text: string, from: number, { closing }: Marks): number {
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function nextLine(text: string, at: number): number {
  const end = /\r\n?|\n/gu;
  end.lastIndex = at;
  return end.test(text) ? end.lastIndex : text.length;
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|\n/gu)?.length ?? 0;
}
