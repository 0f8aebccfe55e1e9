/** Word documents and PDF files made by hand, as small as they can be, for what readers of files must stand. */

import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of these parts. */
export function toZip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    const title = Buffer.from(name);
    const lengths = Buffer.from([title.length, 0, 0, 0]);
    const head = Buffer.concat([
      Buffer.from("PK\u0003\u0004\u0014\0\0\u0008\u0008\0\0\0\0\0", "latin1"),
      sizes,
      lengths,
      title,
    ]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    const entry = Buffer.from("PK\u0001\u0002\u0014\0\u0014\0\0\u0008\u0008\0\0\0\0\0", "latin1");
    directory.push(Buffer.concat([entry, sizes, lengths, Buffer.alloc(10), place, title]));
    bodies.push(head, packed);
    offset += head.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, table, end]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document of these paragraphs; `body` goes behind them as it is, `links` among its relationships. */
export function toDocx(paragraphs: readonly string[], body = "", links = ""): Buffer {
  const texts = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return toZip({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
    "word/document.xml": `<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${texts}${body}</w:body></w:document>`,
  });
}

interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of one page with these lines, wherever they stand. */
export function toPdf(lines: readonly Printed[]): Buffer {
  const drawn = lines.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join("\n");
  return toPdfFile(drawn, ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]);
}

/** The same in Chinese: each character is its own number in the font, and a map says which one it is. */
export function toChinesePdf(lines: readonly Printed[]): Buffer {
  const drawn = lines
    .map(({ text, x, y, size = 10 }) => {
      const codes = Buffer.from(text, "utf16le").swap16().toString("hex");
      return `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET`;
    })
    .join("\n");
  const map =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def " +
    "1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange " +
    "endcmap end end";
  return toPdfFile(drawn, [
    "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>",
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
  ]);
}

function toPdfFile(drawn: string, fonts: readonly string[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ...fonts,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
