/** Tables, for a terminal and for a page. */

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first column to the left, figures to the right. */
export function toText({ title, columns, rows }: Table): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

export function toMarkdown({ title, columns, rows }: Table): string {
  const rule = columns.map((_, column) => (column === 0 ? "---" : "--:"));
  return [`## ${title}`, "", ...[columns, rule, ...rows].map((row) => `| ${row.join(" | ")} |`)].join("\n");
}
