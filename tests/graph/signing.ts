/** A small article that several tests correct: two parks sign, a firm moves into one of them. */

import type { Status } from "#graph/schema";
import { writeArticle } from "./write-article.ts";

export const SIGNED = "云岭高新区与沙洲软件园签约。";

export function writeSigning(moved: string, status: Status) {
  return writeArticle({
    title: "签约",
    text: `签约\n${SIGNED}${moved}`,
    entities: [
      { label: "Park", name: "云岭高新区" },
      { label: "Park", name: "沙洲软件园" },
      { label: "Company", name: "潮汐公司" },
    ],
    claims: [
      { says: ["云岭高新区", "PARTNERED_WITH", "沙洲软件园"], sentence: SIGNED, cues: ["签约"] },
      { says: ["潮汐公司", "LOCATED_IN", "云岭高新区"], sentence: moved, cues: ["迁入"], status },
    ],
  });
}
