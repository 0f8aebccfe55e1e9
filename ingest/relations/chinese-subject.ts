/** Chinese subjects: whether the words before the first name of a clause leave it free to be what the clause is about. */

import type { Lexicon } from "./frames.ts";

/** X的日本子公司, X衍生的Y: what is said is not said of X itself. */
export const OF_ITS_KIN =
  "(?:的?(?:全资|控股)?子公司|(?:的|之)[^，；：。的\\uE000-\\uEFFF]{0,6}(?:子公司|附属公司|孙公司|关联公司|联营公司|竞争对手|供应商|开发商|客户|邻居|同行|代表团)|(?:衍生|孵化)的)";

const DEPENDS =
  /(?:由|被|把|将|对|向|为|以|据|获|与|同|跟|和|给|经|从|自|在|于|比|让|使|请|除|除了|有|包括|入|给予|(?<![一二三四五还尤特]|^.?就)是)$/u;
/** Common verbs beside those of the lexicon: a name after one of them is its object. */
const VERBS =
  /依托|整合|提供|构建|搭建|形成|促进|推动|推进|围绕|瞄准|通过|支持|鼓励|助力|服务|获得|获批|达成|完成|走访|接待|采用|扩建|举办|出席|参观|考察|瞄准|看上|派出|接手|委托|取名|批准|挂靠|确定|指定|选举|继/u;
const LONG = 18;

/** Other verbs, whose object stands right behind them. */
const TRANSITIVE = new RegExp(
  `(?:${[
    "协助|带动|吸引|走进|前往|调研|访问|会见|拜访|对接|联系|借助|利用|聚焦|立足|面向|支撑|助推|打造|成为|建成",
    "创建|荣获|赢得|取得|收到|接到|拿到|采购|使用|应用|销往|进入|登陆|走出|离开|告别|超过|超越|领先|覆盖|辐射|连接|链接|毗邻|紧邻|靠近|具有|管理",
    "运营|负责|承担|主导|牵头|主办|承办|发布|推出|启动|实施|执行|实现|提出|制定|编制|拉来|找来|请来|带领|率领|交给|授予|评为",
  ].join("|")})(?:了|过|着|到|出|起|给|至|为|成)?$`,
  "u",
);
/** Behind 创办的 or a colon a name is the subject when its clause goes on after it. */
const GOES_ON = /^[^，；：。！？]{2}/u;

const VERB_CLASSES = "sign found plan-found build invest give settle host join launch joinhands admit".split(" ");

export function toSubjectTest({ classPatterns }: Lexicon): (words: string, after: string) => boolean {
  const verbs = VERB_CLASSES.flatMap((name) => classPatterns.get(name) ?? []);
  return (words, after) => {
    if (words.length > LONG || DEPENDS.test(words) || VERBS.test(words) || TRANSITIVE.test(words)) return false;
    if (!verbs.some((pattern) => pattern.test(words))) return true;
    return words.endsWith("：") || (words.endsWith("的") && GOES_ON.test(after));
  };
}
