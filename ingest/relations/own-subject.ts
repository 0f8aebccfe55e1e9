/** Chinese clauses that seem to leave out their subject: whether they have one after all, which has no known name. */

const TIME =
  "去年|今年|明年|前年|后年|同年|次年|翌年|当年|近年来?|年[底初内中]|[上本下当同次]月|[上下]个?月|[上本下]周|当[天日时]|同日|昨[日天]|今[日天]|次日|[日近]期?前?|近日|此前|此后|先前|早前|其后|之后|随后|后来|稍后|最近|目前|如今|现在?|至今|迄今|早年|最[初早终后]|起初|一度|[春夏秋冬][天季]|起|春节|元旦|国庆|[\\d一二三四五六七八九十两几]{1,6}(?:年|个?月|日|天|周|季度|次|度)[前后初底中末间里来春秋夏冬]?|[上下]半年|第[一二三四]季度|[早晚]在|时";
const ADVERB =
  "并且?|而且?|且|还|也|又|再|已经?|曾|正|将|拟|要|会|可|能|应|须|需|就|才|便|则|却|仍|都|均|皆|亦|即|共同?|合计|累计|分别|各自?|一起|联合|合作|合资|携手|同时|此外|另外?|其[中余]|最快|正式|陆续|相继|先后|率先|独家|首[批次先]|成功|当场|主动|直接|间接|全资|只|仅|更|最|未|不|没|从未|尚|刚刚?|马上|立即|即将|日后|随即|预计|有望|计划|打算|准备|希望|力争|申请|获批|获准|决定|宣布|承诺|选择|开始|继续|重新|整[体个]|一并|一举|一口气|自行|自己|全部?|悉数|完全|本身|双方|[两三]家|彼此|相互|互相|不[仅但]|因此|所以|于是|然后|但是?|不过|或|若|如|虽|为此";
/** The one spoken of, in a word. */
const PRONOUN = "[其它她他]们?|我们|咱们";
/** How a clause goes on that has no subject: prepositions, verbs, counts. */
const PREDICATE =
  "[把将向对给以用从自由与和同跟在于到为因按经借比让使被获拿靠随沿继除据花投出耗斥有是成做开建设办搬迁租买卖收签来去引带打派选交接提推促承负总录]|协助|支持|助力|服务|资助|通过|控股|参股|增资|入股|依托|凭|会同|作为|参与|取得|拥有|持有|委托|指定|面向|针对|围绕|位于|根据|[\\d一二两三四五六七八九十百千\\uE000-\\uE3FF\\uE800-\\uEFFF，]";
/** What belongs to the one spoken of, and is where that is. */
const PART =
  "厂房|厂址|工厂|[总分新老]厂|厂区|新址|总部|产线|生产线|中试线|车间|办公室|地点|地址|园址|院址|校址|[总分子]公司|牧场|园子|基地|仓库|实验室|研发部|客服中心|研发中心|业务|团队|秘书处|会址|门店|办事处|校区|选址|住所|注册地|分部|分院|分园|展厅|机房|数据中心|结算中心|销售中心|服务器|伺服器|设备|产品|自己";
/** What it may be called besides: 亚太区总部, 第二工厂. */
const KIND =
  "全球|国际|区域|大?区|亚太|中国|大中华|全国|海外|境外|国内|本地|[东西南北华][东西南北中]?部?|研发|生产|制造|销售|运营|营销|结算|管理|创新|智能|第[一二三四]|[两三四]?[座个条家处栋]|[新老旧原首主]|主要|集团|数据|物流|业务|核心|实际|注册|办公|行政|联合|合资|企业|公司|试验|中试|实验|伺服|[甲乙丙]|[\\da-z]";

/** 锁定期结束后: when it is, in more words. */
const WHEN = "\\p{Script=Han}{2,10}?(?:(?<![日今])[之以]?后|(?<![目日])[之以]?前|时|期间|之际|以来|过程中)(?=.)";

const OPENING = new RegExp(`^(?:${TIME}|${ADVERB}|${PRONOUN}|${WHEN})+`, "u");
const ENDING = new RegExp(`(?:${TIME}|${ADVERB})+$`, "u");
const OWN_PART = new RegExp(`^(?:(?:.{1,14}的)?(?:${KIND})*)(?:${PART})`, "iu");
const SAYS_ITS_VERB = new RegExp(`^(?:${PREDICATE})`, "u");

/** A place before it is of the name that is not known: 荷兰制药商某某. */
const STARTS_WITH_NOUN = /^[\uE400-\uE7FF]?\p{Script=Han}{2}/u;

/** 来自义乌的某某: said of somebody new. */
const COMES_FROM = /^(?:来自|位于|总部(?:位于|在|设在))[^，；。]{1,12}的\p{Script=Han}{2}/u;

/** `words` stand between the beginning of the clause and what it says: 外方 of 外方持股四成. */
export function hasOwnSubject(words: string): boolean {
  const rest = words.replace(OPENING, "");
  if (COMES_FROM.test(rest)) return true;
  if (rest === "" || SAYS_ITS_VERB.test(rest)) return false;
  const noun = rest.replace(ENDING, "");
  return STARTS_WITH_NOUN.test(noun) && !OWN_PART.test(noun);
}

/** 三方凑成一家公司，工厂建在P: the works are those of what was founded before that place. */
export function isOfWhatWasFounded(line: string, place: number): boolean {
  return OWN_PART.test(line.slice(place + 1).replace(OPENING, "")) && FOUNDS.test(line.slice(0, place));
}

const FOUNDS =
  /(?:成立|组建|设立|合资|新设|创办|注册|攒出?|凑[成出]|开|办起?|搭起|建起)了?(?:(?:[一两这]?[家个所间]|合资|新)[^，；。\uE000-\uEFFF]{0,10}(?:公司|企业|工厂|厂|中心|研究院|实验室|项目)[^，；。]{0,12}|[一两这][家个所间][^，；。\uE000-\uEFFF]{0,4}[\uE000-\uE3FF]|[\uE000-\uE3FF])(?:[，；][^，；。]{0,12})?[，；]$/u;

/** 污水处理厂由A出资建设: A pays for the sewage works, not for the one spoken of before. */
export function isDoneToAnother(words: string): boolean {
  const [noun = ""] = PASSIVE.exec(words) ?? [];
  return noun !== "" && !OF_THE_WHOLE.test(noun) && hasOwnSubject(noun);
}

const PASSIVE = /^[^，；。由被\uE000-\uEFFF]+(?=[由被])/u;
/** What is so much of the one spoken of that who pays for it pays for that one. */
const OF_THE_WHOLE =
  /(?:项目|工程|公司|企业|园区?|集团|[一二三四首]期|平台|中心|研究院|实验室|基金|计划|资[金本]|股[权份本东]|投资|规模|建设|开发|费用?|余款|部分|其余|剩余|余下|[成半]|全[额部]|%|％)$/u;

/** 该项目的股东是A: what A pays for is not the one spoken of before. */
export function turnsToAnother(words: string): boolean {
  return /^(?:[该那]|这(?![次轮笔些里])|此(?![外前后次轮刻时间]))(?!公司|企业|基金|项?轮|笔)[^，；。]{2}/u.test(words);
}
