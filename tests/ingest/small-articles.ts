/** Many small articles, invented by number: what a test reads when it needs more than a few. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const RIVERS = ["青川", "临港", "石桥", "云浦", "白沙", "安河", "柳塘"];

/** One article a number; parks and companies come again, so that the articles have things in common. */
function toSmallArticle(number: number): string {
  const park = RIVERS[number % RIVERS.length];
  const other = RIVERS[(number * 3 + 1) % RIVERS.length];
  const company = `远帆${RIVERS[(number * 5 + 2) % RIVERS.length]}科技有限公司`;
  return [
    `${park}高新区第${number}号简报`,
    `3月${(number % 28) + 1}日，${park}高新区与${other}高新区签署合作协议。`,
    `${company}落户${park}高新区，投资${number + 1}万元设立远帆第${number}号基金。`,
  ].join("\n\n");
}

export function writeSmallArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${String(number).padStart(4, "0")}.txt`), toSmallArticle(number));
  }
}
