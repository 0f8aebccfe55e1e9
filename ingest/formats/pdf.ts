/** A PDF: its lines put back in reading order, column after column, page after page. */

import { getDocumentProxy } from "unpdf";
import { LOOK_ALIKES } from "../lexicon/look-alike-radicals.ts";
import { NotReadable } from "./not-readable.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { type TextPiece, toLayoutText } from "./pdf-layout.ts";

const MOST_PAGES = 400;

export async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const document = await open(bytes);
  if (document.numPages > MOST_PAGES)
    throw new NotReadable(`it has ${document.numPages} pages: no article has. Take those that are wanted out of it`);

  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(toLayoutText(items.flatMap((item) => toPiece(item))));
    page.cleanup();
  }
  const text = withoutRadicals(pages.filter((page) => page !== "").join("\n"));
  if (text === "") throw new NotReadable("it holds no text, only pictures of it: have the text recognized first");
  return { text, metadata: {}, warnings: [] };
}

/** Some writers of PDF name a character by the radical that looks like it: ⾼ for 高. */
function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => LOOK_ALIKES.get(radical) ?? radical.normalize("NFKC"));
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new NotReadable(
      /password/iu.test(said)
        ? "it is encrypted: save it without its password"
        : `it is no PDF that can be read (${said})`,
    );
  }
}

type RawItem =
  | { readonly type: string }
  | (Readonly<Record<"str", string> & Record<"width" | "height", number>> & RawPlace);

interface RawPlace {
  readonly transform: readonly number[];
}

function toPiece(item: RawItem): readonly TextPiece[] {
  if (!("str" in item) || item.str.trim() === "") return [];
  const { str: text, transform, width, height } = item;
  const [x, y, size] = [transform[4], transform[5], height || Math.abs(transform[3] ?? 0)];
  return x === undefined || y === undefined || size === 0 ? [] : [{ text, x, y, width, size }];
}
