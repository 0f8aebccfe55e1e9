/** The text of a document tree: one paragraph per block, headings, items and rows marked as in Markdown. */

import { joinLines } from "#graph/schema";

/** The little that is needed of a node, so that any document tree will do. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

const TEXT_NODE = 3;
const BLOCKS = new Set(
  (
    "P DIV SECTION ARTICLE MAIN BODY H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE TR BLOCKQUOTE PRE FIGURE FIGCAPTION " +
    "HEADER FOOTER ADDRESS ASIDE HR CENTER"
  ).split(" "),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV IFRAME SVG BUTTON FORM SELECT TEXTAREA OBJECT VIDEO AUDIO CANVAS".split(" "),
);

/** Walks without calling itself: a document may be nested a million deep. */
export function toText(root: TreeNode): string {
  const writer = new BlockWriter();
  let node: TreeNode | null = root;
  while (node !== null) {
    const child: TreeNode | null = enter(node, writer) ? node.firstChild : null;
    node = child ?? leaveTo(node, root, writer);
  }
  return writer.finish();
}

/** Whether to go into the node. */
function enter(node: TreeNode, writer: BlockWriter): boolean {
  if (node.nodeType === TEXT_NODE) writer.add(node.textContent ?? "");
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return false;
  if (BLOCKS.has(name)) writer.start(markOf(name));
  if (name === "BR") writer.breakLine();
  return true;
}

/** Leaves the node and all that end with it; the next one to enter, or null at the end. */
function leaveTo(node: TreeNode, root: TreeNode, writer: BlockWriter): TreeNode | null {
  for (let left: TreeNode | null = node; left !== null && left !== root; left = left.parentNode) {
    leave(left.nodeName.toUpperCase(), writer);
    if (left.nextSibling !== null) return left.nextSibling;
  }
  return null;
}

function leave(name: string, writer: BlockWriter): void {
  if (name === "TD" || name === "TH") writer.addCell(name === "TH");
  else if (name === "TR") writer.endRow();
  else if (BLOCKS.has(name)) writer.end();
}

function markOf(name: string): string {
  if (/^H[1-6]$/u.test(name)) return `${"#".repeat(Number(name[1]))} `;
  if (name === "LI") return "- ";
  return name === "TR" ? "| " : "";
}

/** Collects the words of a block until it ends. */
class BlockWriter {
  readonly #blocks: string[] = [];
  #mark = "";
  #words: string[] = [];
  #isHead = false;

  add(text: string): void {
    this.#words.push(text);
  }

  start(mark: string): void {
    this.end();
    if (mark !== "") this.#mark = mark;
  }

  addCell(isHead: boolean): void {
    this.#words.push(" | ");
    this.#isHead ||= isHead;
  }

  /** Rows stand close together; a rule below the head tells it apart, as in Markdown. */
  endRow(): void {
    this.#flush("\n");
    if (this.#isHead) this.#blocks.push("| --- |\n");
    this.#isHead = false;
  }

  breakLine(): void {
    this.#flush("\n");
  }

  end(): void {
    this.#flush("\n\n");
  }

  #flush(after: string): void {
    const text = joinLines(this.#words.join("")).text;
    this.#words = [];
    if (text !== "") this.#blocks.push(this.#mark + text + after);
    else if (after === "\n" && this.#blocks.length > 0) this.#blocks.push("\n");
    if (text !== "") this.#mark = "";
  }

  finish(): string {
    this.end();
    return this.#blocks
      .join("")
      .replace(/\n{3,}/gu, "\n\n")
      .trim();
  }
}
