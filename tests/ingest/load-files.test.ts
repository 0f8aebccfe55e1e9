/** Stage 1: files are found, decoded and read; what cannot be read is named with its reason. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFiles, type LoadedFile, loadFile } from "../../ingest/stages/load-files.ts";

const TEXT = "青川高新区\n\n双方昨日签约，由远帆大学出人。\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "load-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function load(path: string): Promise<readonly LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const file of await findFiles([path])) for await (const outcome of loadFile(file)) loaded.push(outcome);
  return loaded;
}

async function reasonFor(path: string): Promise<string | undefined> {
  const [outcome] = await load(path);
  return outcome?.status === "set-aside" ? outcome.reason : undefined;
}

async function textOf(path: string): Promise<string | undefined> {
  const [outcome] = await load(path);
  return outcome?.status === "loaded" ? outcome.file.text : undefined;
}

/** UTF-16 with the low or the high byte first, as the text would be saved elsewhere. */
function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** 青川与远帆大学签约。 in the encodings that Node cannot write. */
const GB18030 = Uint8Array.from(Buffer.from("c7e0b4a8d3ebd4b6b7abb4f3d1a7c7a9d4bcd2bbccf5a1a3", "hex"));
const BIG5 = Uint8Array.from(Buffer.from("ab43a474bb50bbb7a67ca46abec7c3b1acf9a4a4b0eaa143", "hex"));

describe("encodings", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16, low byte first, with a mark", utf16(`\ufeff${TEXT}`, "le")],
    ["UTF-16, high byte first, with a mark", utf16(`\ufeff${TEXT}`, "be")],
    ["UTF-16, low byte first, without a mark", utf16(TEXT, "le")],
    ["UTF-16, high byte first, without a mark", utf16(TEXT, "be")],
  ])("%s gives the same text", async (_, bytes) => {
    expect(await textOf(write("a.txt", bytes))).toBe(TEXT);
  });

  test.each(["le", "be"] as const)("UTF-16 of a single word is told by its zero bytes: %s", async (order) => {
    expect(await textOf(write("a.txt", utf16("Leeds", order)))).toBe("Leeds");
  });

  test("GB18030 and Big5 are told by their bytes", async () => {
    expect(await textOf(write("gb.txt", GB18030))).toBe("青川与远帆大学签约一条。");
    expect(await textOf(write("big5.txt", BIG5))).toBe("青川與遠帆大學簽約中國。");
  });

  test.each([
    ["UTF-8 whose last byte is lost", Buffer.from(TEXT).subarray(0, -2), TEXT.replace("。\n", "\ufffd")],
    ["UTF-8 with a stray byte", Buffer.concat([Buffer.from([0xff]), Buffer.from(TEXT)]), `\ufffd${TEXT}`],
    ["UTF-16 without a mark, with half a character", utf16(TEXT, "be").subarray(0, -1), TEXT.replace(/\n$/u, "\ufffd")],
    ["UTF-16 without a mark, with half an emoji", utf16(`${TEXT}\ud83d。`, "le"), `${TEXT}\ufffd。`],
    ["UTF-16 with half a character", utf16(`\ufeff${TEXT}`, "le").subarray(0, -1), TEXT.replace(/\n$/u, "\ufffd")],
    ["GB18030 whose last byte is lost", GB18030.subarray(0, -1), "青川与远帆大学签约一条\ufffd"],
    ["Big5 whose last byte is lost", BIG5.subarray(0, -1), "青川與遠帆大學簽約中國\ufffd"],
  ])("%s stays what it is but for that one character", async (_, bytes, text) => {
    expect(await textOf(write("a.txt", bytes))).toBe(text);
  });

  test.each([
    // € – é “ ” ü ö ’ as GB18030 has them, ö in four bytes.
    ["the café paid €20 – “a first”", "the caf\xa8\xa6 paid \xa2\xe320 \xa8C \xa1\xb0a first\xa1\xb1"],
    ["Für Öl: Zürich’s café in Köln", "F\xa8\xb9r \x810\x890l: Z\xa8\xb9rich\xa1\xafs caf\xa8\xa6 in K\x810\x8b2ln"],
  ])("English and German that were saved in GB18030 are read: %s", async (text, latin) => {
    expect(await textOf(write("gb-en.txt", Buffer.from(latin, "latin1")))).toBe(text);
  });

  test("Spanish keeps the marks that open its questions", async () => {
    const text = "¿Qué parque añadió más empresas? ¡El de Málaga!";
    expect(await textOf(write("es.txt", Buffer.from(text, "latin1")))).toBe(text);
  });

  test("a French page keeps its accents", async () => {
    const text = "Le parc technologique a signé un accord de coopération avec Genève – « à Évian ».";
    const bytes = Buffer.from(text.replace("–", "\u0096"), "latin1");
    expect(await textOf(write("fr.txt", bytes))).toBe(text);
  });

  test.each([
    ["in two encodings", Buffer.concat([Buffer.from(TEXT), GB18030, GB18030])],
    ["in UTF-16 whose first byte is lost", utf16(TEXT, "le").subarray(1)],
    [
      "in Shift JIS",
      Buffer.from("82c282adced88e7382c68356838a83528393836f838c815b82aa92f18c6782b582bd8142".repeat(3), "hex"),
    ],
    [
      "in Korean",
      Buffer.from(
        "c7d1b1b920b4ebc7d0b1b3bfcd20bfacb1b8bcd2b4c220c7f9bedfc0bb20c3bcb0e1c7cfbfb4b4d92e".repeat(3),
        "hex",
      ),
    ],
  ])("a text %s is set aside, and never read as signs that nobody wrote", async (_, bytes) => {
    expect(await reasonFor(write("a.txt", bytes))).toBe(
      "its encoding is not recognized, if it is text at all: save it as UTF-8",
    );
  });

  test("every end of line counts as one character, so that places stay true", async () => {
    expect(await textOf(write("a.txt", "一。\r二。\u2028三。\f四。\r\n五。"))).toBe("一。\n二。\n三。\n四。\r\n五。");
  });
});

describe("front matter", () => {
  test("gives title, date and publisher, and the text begins behind it", async () => {
    const head = '---\ntitle: "两岸"\ndate: 2024-03-05\npublisher: 江岸科技报\nsources:\n\n- "x"\n\n---\n';
    const [outcome] = await load(write("a.md", `${head}\n# 两岸\n`));
    expect(outcome).toEqual({
      status: "loaded",
      file: {
        name: "a.md",
        text: `${head}\n# 两岸\n`,
        metadata: { title: "两岸", date: "2024-03-05", publisher: "江岸科技报" },
        bodyStart: head.length,
      },
    });
  });

  test("that is no mapping is part of the text", async () => {
    const [outcome] = await load(write("a.md", "---\n只是一条线\n---\n正文。"));
    expect(outcome?.status === "loaded" && outcome.file.bodyStart).toBe(0);
  });
});

describe("what cannot be read is set aside with its reason", () => {
  test.each([
    ["empty.txt", "", "it is empty"],
    ["blank.txt", " \n\n ", "it is empty"],
    ["photo.jpg", "x", "files of its kind (.jpg) are not read: save it in one that is"],
    ["page.txt", "<!DOCTYPE html>\n<html><body>青川</body></html>", "it is HTML: let its name end in .html"],
    ["page.md", '<?xml version="1.0"?>\n<html xml:lang="zh">青川</html>', "it is HTML: let its name end in .html"],
    ["rich.txt", "{\\rtf1\\ansi 青川}", "it is RTF: save it as .docx or as plain text"],
    ["paper.txt", "%PDF-1.4 青川", "it is a PDF: let its name end in .pdf"],
    ["zero.txt", `青川\u0000${"x".repeat(50)}`, "it is not text: it holds bytes that no text has"],
    ["short-zero.txt", "Leeds \u0000.", "it is not text: it holds bytes that no text has"],
    ["short-zero-zh.txt", "青川\u0000高新", "it is not text: it holds bytes that no text has"],
    ["line.txt", "青".repeat(600_000), "it has a line of 600000 characters: no article has. Break it into lines"],
  ])("%s", async (name, content, reason) => {
    expect(await reasonFor(write(name, content))).toBe(reason);
  });

  test("a page that would take all memory to be split, without what stands beside it", async () => {
    const lines = "短短的一行。\n".repeat(600_000);
    const records = [{ text: lines }, { text: TEXT }].map((record) => JSON.stringify(record)).join("\n");
    const reason = "it has 4200000 characters: cut it into files of 4000000 at the most";
    expect(await reasonFor(write("long.txt", lines))).toBe(reason);
    expect(
      (await load(write("long.jsonl", records))).map((read) => ("reason" in read ? read.reason : read.file.text)),
    ).toEqual([reason, TEXT]);
  });

  test("a file larger than any article, without being read", async () => {
    const path = write("large.txt", "");
    truncateSync(path, 200_000_000);
    expect(await reasonFor(path)).toBe("it is larger than 32 MB: cut it into several files");
  });

  test("a socket, which is no file at all", async () => {
    const path = join(folder, "socket.txt");
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(path, resolve));
    expect(await reasonFor(path)).toBe("it is not a regular file");
    server.close();
  });

  test.skipIf(process.platform === "darwin")(
    "a file by whose name, in another encoding, it cannot be found",
    async () => {
      writeFileSync(Buffer.concat([Buffer.from(join(folder, "b")), Buffer.of(0xff), Buffer.from(".txt")]), TEXT);
      expect(await reasonFor(folder)).toBe("its name is not UTF-8: rename it");
    },
  );

  test("a link in a folder, which may lead anywhere", async () => {
    symlinkSync("/etc/hostname", join(folder, "link.txt"));
    expect(await reasonFor(folder)).toBe("it is a link: name the file or folder that it leads to");
  });
});

test("a link to a folder is told as a link, not as a file without an ending", async () => {
  symlinkSync(folder, join(folder, "loop"));
  expect(await reasonFor(folder)).toBe("it is a link: name the file or folder that it leads to");
});

test("a link that is named is read as the file that it leads to", async () => {
  const path = write("kept-elsewhere", TEXT);
  symlinkSync(path, join(folder, "link.txt"));
  expect(await textOf(join(folder, "link.txt"))).toBe(TEXT);
});

describe("folders", () => {
  test("are read in order of name, with what is below them, hidden files left out, each file once", async () => {
    mkdirSync(join(folder, "b"));
    write("b/2.txt", "x");
    write("c.txt", "x");
    write("a.txt", "x");
    write(".hidden.txt", "x");
    const found = await findFiles([folder, join(folder, "a.txt")]);
    expect(found.map(({ name }) => name)).toEqual(["a.txt", "b/2.txt", "c.txt"]);
  });

  test("below which stand more files than a call takes arguments are read like any other", {
    timeout: 120_000,
  }, async () => {
    mkdirSync(join(folder, "many"));
    for (let number = 0; number < 130_000; number++) write(`many/${number}.txt`, "");
    expect(await findFiles([folder])).toHaveLength(130_000);
  });

  test("that do not exist are an error", async () => {
    await expect(findFiles([join(folder, "nowhere")])).rejects.toThrow("ENOENT");
  });
});
