/** Words by which page furniture, bylines, datelines, captions and mastheads are known: knowledge, not logic. */

/** A line that starts an advertisement, a picture's caption in brackets, a notice: never the middle of a sentence. */
const STARTS = /^(?:▲|△|【图|【圖|\[Photo|\[Image|\[图|※|□|■|◎|—END—|广告|廣告|©)/u;

export function isFurnitureStart(text: string): boolean {
  return STARTS.test(text);
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DATES = [
  "[\\d０-９]{4}年[\\d０-９]{1,2}月[\\d０-９]{1,2}日",
  "[二〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日",
  "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}",
  "\\d{1,2}([-/.])\\d{1,2}\\2\\d{4}",
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
];

/** A line that is nothing but a date, perhaps with its weekday, town or hour: under a notice, above a report. */
export const DATE_LINE = new RegExp(
  `^(?:[A-Z][a-z]{2,5}day,? )?(?:\\p{L}[\\p{L} .’-]{1,40}, )?(?:${DATES.join("|")})(?:[（(]?星期.[）)]?)?(?:,? *\\d{1,2}:\\d{2}(?::\\d{2})?)?$`,
  "iu",
);

/** An advertisement: everything up to the next blank line belongs to it. */
export const ADVERTISEMENT = /^[▲【\s]*(?:广告|廣告|ADVERTISEMENT)(?![法业費费主商公部])/u;

/** What a page carries around its articles. Only short blocks are held against these. */
export const FURNITURE: readonly RegExp[] = [
  /扫一扫|掃一掃|扫码关注|长按识别|長按識別|二维码|微信公众号|微信公眾號|点击上方|點擊上方|星标置顶|设为星标|点亮.{0,6}在看|分享.{0,4}朋友圈/u,
  /^[（(【]?(?:责任编辑|責任編輯|责编|編輯|编辑|版式|校对|校對|审核|審核|来源|來源|美编|视觉|值班)[:：｜|／/\s　]/u,
  /^(?:本版图片|图片来源|圖片來源|版权所有|版權所有|未经授权|未經授權|欢迎转载|转载请)|本版由.{0,20}冠名|本版图片来源/u,
  /^(?:延伸閱讀|延伸阅读|※\s*延伸|推荐阅读|相关阅读|相關閱讀|更多新闻|热门评论)/u,
  /^(?:咨询电话|諮詢電話|联系电话|联系人|聯絡人|新闻联络|新聞聯絡人|媒体联络|媒體聯絡|附：会务联系|会务联系)/u,
  /^[—\-\s（(【]*(?:END|完|全文完|本文完)[—\-\s）)】]*$/u,
  /^(?:发文字号|發文字號|公告编号|证券代码|證券代碼|股票代码|文号)[:：]|^\S{2,14}〔\d{4}〕\d+号$/u,
  /^(?:Subscribe|SUBSCRIBE|Sign up|Share this|Follow us|Read more|Most read|Related stories|Story continues|STORY CONTINUES|Contact us|Advertisement|ADVERTISEMENT)\b/u,
  /\bcookies?\b.{0,80}\b(?:accept|reject|consent)\b|\bAll rights reserved\b|^©|^Home\s*[>›»]|^(?:Media|Press) contact\b|^Contact:|^Issued by\b/iu,
  /^Photographs? (?:of|are|by)\b.*\b(?:available|credit)\b/u,
];

/** What stands above a list of other articles. */
export const FURTHER_READING =
  /^(?:Related|Most read|Read more|See also|More from|Recommended|相关|相關|延伸|推荐|更多|热门)[^。.]{0,30}$/iu;

/** The head of a page: its name, number and date. */
export const MASTHEAD =
  /第\s*[\dＡ-Ｚ一二三四五六七八九十]+\s*版|[A-ZＡ-Ｚ][\d０-９]{1,2}\s*版|\s[A-Z]\d{2}\s|星期[一二三四五六日天]|\d日\s*周[一二三四五六日]|^【?(?:新闻稿|新聞稿)】?|^(?:发布|發布)(?:日期|时间|時間)|第\s*\d+\s*期|^【[^】]{2,8}】$|專欄|专栏|週報|\b(?:No\.|Issue|Vol\.?|Edition)\s*\d+/u;

/** A masthead that announces several articles. */
export const DIGEST =
  /快讯|快訊|简讯|簡訊|速递|速遞|要闻|要聞|集锦|一周|本期[一二两三四五六七八九十\d]+篇|第\s*\d+\s*期|专栏|專欄|\b(?:newsletter|letter|digest|briefs|bulletin|round-?up)\b/iu;

export const BYLINES: readonly RegExp[] = [
  /^[□■◎●○\s]*(?:本报|本報|本刊|本网|本網|见习|見習|特约|特約|实习)?(?:见习|見習)?(?:记者|記者|通讯员|通訊員|评论员|撰稿人|特派员)(?:[\s　／/]|[:：][^，。？]{2,14}$|[^，。]{2,3}[\s　]|[^，。]{2,3}$)/u,
  /^[（(【〔［[](?:本报|本報|本刊|本网|见习|實習)?(?:记者|記者|通讯员|通訊員|作者|作者系|编辑|編輯|整理|文|根据)[^。]{0,40}[）)】〕］\]]$/u,
  /^(?:文|撰文|图|圖|摄影|作者|来源|文字|编译)[/／:：|｜丨].{1,30}$/u,
  /^(?:本报|本報|本刊|本网|本網)(?:综合|綜合)?(?:报道|報導|讯|訊)$/u,
  /^[*_]{0,2}(?:By|Words by|Text by|Story by|Reported by|Compiled by|Written by|Long read by|Edited by)\s+(?:(?:our|the)\s[^.]{1,50}|\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:and|&|van|von|de|der|del|la|bin|al|\p{Lu}[\p{L}.'’-]*)){1,8})(?:\s*[|,–—-]\s*[^.]{1,50})?[*_]{0,2}$/u,
  /^(?:Published|Updated|Posted|First published|Last updated)\b.{1,90}$/u,
];

/** The names of those who wrote the lines, in brackets at the end of a report: it ends there. */
export const CREDIT_AT_END =
  /[（(](?:(?:记者|記者|通讯员|通訊員|本报记者)[^（）()。]{1,30}|[\p{Script=Han}]{2,4}(?:[\s　、][\p{Script=Han}]{2,4}){0,2})[）)]$/u;

/** A dateline at the head of a report: who sends it, from where, when. */
export const DATELINES: readonly RegExp[] = [
  /^[*_]{0,2}[【〔［（([](?:本報|本报)?[^】〕］）)\]。，]{0,24}(?:讯|訊|电|電|報導|报道|專訊)[】〕］）)\]][*_]{0,2}[\s　]*/u,
  /^【[^】，。]{1,12}[，,]\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日】[\s　]*/u,
  /^[（(]本[報报]記者[^）)。]{2,24}[电電][）)][\s　]*/u,
  /^[*_]{0,2}[^，。：、；“”《》（）()！？]{0,22}(?:\d日电|\d日電|\d日讯|\d日訊)[*_]{0,2}(?:[（(](?:记者|記者|通讯员)[^）)。]{1,30}[）)])?[\s　]*/u,
  /^(?:本报|本報|本网|本刊|[^，。：、；“”《》（）()！？\d]{2,14})(?:讯|訊|消息)(?:[（(](?:记者|記者|通讯员)[^）)。]{1,30}[）)][\s　]*|[\s　]+)/u,
  /^[*_]{0,2}(?:\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(?:, [\p{L}. ]{2,30}){0,2}(?:,? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.? ?\d{0,2}(?:,? \d{4})?)?[*_]{0,2}\s*(?:\/[^/]{2,40}\/\s*)?(?:—|–|--|-|:)\s+(?=\S)/u,
  /^\p{Lu}[\p{Lu}'’-]{3,}(?: \p{Lu}[\p{Lu}'’-]+){0,2}\.\s+(?=\p{Lu}\p{Ll})/u,
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}), (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?\s*(?:—|–|--|:)\s+(?=\S)/u,
];

/** Words under a picture. */
export const CAPTIONS: readonly RegExp[] = [
  /^[*_]?[▲△【[（(]?(?:图片?说明|圖片?說明|图为|圖為|图[:：]|圖[:：]|【图|Photo\b|Image:|Pictured\b|Left to right\b|From left\b|Above:|Below:)/u,
  /^[▲△]/u,
  /(?:摄影?|攝影?|供图|供圖)[）)】\]]?$/u,
];

/** Chinese family names, the commonest two hundred: a byline may be nothing but names. */
export const FAMILY_NAMES = new Set(
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邸",
);
