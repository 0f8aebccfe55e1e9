/** Chinese places: whether one is a party itself (甘肃与上海签约) or only says whose or where somebody is (甘肃一家企业). */

import { type Line, rewrite, SLOT, slotAt } from "./line.ts";

const A = `[${SLOT.argument}]`;

/** 的 behind a place that acts: 甘肃和上海的合作. */
const DEED = "合作|协议|协定|携手|联姻|交流|往来|牵手|结对|对口|伙伴|关系|联手|缘分|共建|友好|互通|互访|战略";

/**
 * What may follow a place that is a party itself; before anything else it is the front of a name that was not found
 * (苏州海创园) or whose somebody is (荷兰的某校, 中国两家机构).
 */
const AFTER = [
  "[市省区县州镇等在和与及同跟并暨、于从对向为是以将已也就还则拟携牵推缔举签]",
  `的(?=[^，。；、一两三几某多所家${SLOT.any}]{0,4}(?:${DEED}))`,
  "[两三四五双各多](?=[地方市省国区县州边]|[国省市]政府|次|年|度|项)",
  "人民政府|政府|内|境内|本地|当地|方面|之间|出资|投资|加入|成为|入选|引进|迎来|参与|运营|管理|这[两三四几]|到(?!达)|有(?!色|限|机)|地(?!产|铁|质|方|区)",
  "正(?=式|在|与|和|同|是|积)|开(?=展|始|放|启|设|工|建|通|办|创)|结(?=为|成|对|盟|缘|好|亲|下)|建(?=设|成|立|有|起|了)|会(?=同|在|与|将|把|向)",
  "联(?=合|手|姻|袂)|合(?=作|资|办|建|组|力|股|伙)|共(?=同|建|有|享|商|办)|达(?=成)|分(?=别|享|头)|先(?=后|行|期)|办(?=起|了)|落(?=户|地|子)|布(?=局|点)|设(?=立|有|在|厂)|之(?!江|谷)",
].join("|");

/** Says how a place that acts goes on; `acting` are the words of relations. */
export function toPlaceReader(acting: string): (line: Line) => Line {
  const goesOn = new RegExp(`^(?:$|[^\\p{Script=Han}]|${AFTER}|${acting})`, "u");
  return (line) =>
    rewrite(withoutNested(line), NAME, ({ index }, at) => {
      const slot = slotAt(at, index);
      const stands = slot === undefined || !isPlace(at, index) || goesOn.test(at.text.slice(index + 1));
      return stands ? undefined : [{ slot, kind: "adjunct" }];
    });
}

const NAME = new RegExp(A, "gu");
const NESTED = new RegExp(`${A}(?=${A})`, "gu");

/** 天津滨海新区 is the district. */
function withoutNested(line: Line): Line {
  return rewrite(line, NESTED, ({ index }, at) => (isPlace(at, index) && isPlace(at, index + 1) ? [] : undefined));
}

function isPlace(line: Line, index: number): boolean {
  return slotAt(line, index)?.members.every(({ mention }) => mention.label === "Place") ?? false;
}
