/** What a sentence may leave unsaid: whom the article is about, what was named before, which list it stands in. */

import { type BlockRole, NODE_LABELS } from "#graph/schema";
import type { Claim, ResolvedArticle, Sentence } from "../documents.ts";
import { type Anchor, parsePartialDate } from "./calendar.ts";
import { type Census, takeCensus } from "./census.ts";
import type { Topic } from "./clauses.ts";
import { isElliptic } from "./english-entries.ts";
import { toHeading, toLead } from "./english-headings.ts";
import { findHomeCurrency } from "./home-currency.ts";
import type { Member } from "./line.ts";

export interface Context {
  /** Whom the sentence before was about. */
  readonly topic: Topic;
  /** Whom the last line was about that is no item of a list: what the items speak of. */
  readonly lead: Topic;
  /** Whom the headline names first: whose entries a chronicle holds. */
  readonly titular: Topic;
  /** The park that is spoken of: the last one that a sentence was about, at first that of the headline. */
  readonly home: readonly Member[];
  /** Who got money in the last sentence. */
  readonly paid: readonly Member[];
  /** What the last sentence named that names anything, in order. */
  readonly named: readonly Member[];
  /** What the last sentence named that names anything but places, in order. */
  readonly acting: readonly Member[];
  /** The park whose tenants the article lists, if it is a list of tenants. */
  readonly register: readonly Member[];
  /** The thing of each label that the article names most. */
  readonly main: readonly Member[];
  readonly census: Census;
  /** The day of publication, where it is known: only from there can 明年 be counted. */
  readonly anchor: Anchor | undefined;
  /** The currency of 元, where it is known. */
  readonly currency: string | undefined;
  /** What the heading of the list, the table or the paragraph calls what stands below. */
  readonly heading: string;
  readonly block: number;
}

export function openContext(article: ResolvedArticle): Context {
  const { published } = article.article;
  const census = takeCensus(article);
  const [titular, main] = [titularOf(article), mainThings(article, census)];
  return {
    topic: undefined,
    lead: undefined,
    titular,
    home: [...main, ...(titular?.members ?? [])].filter(isPark).slice(-1),
    paid: [],
    named: [],
    acting: [],
    register: registerOf(article, main),
    main,
    census,
    anchor: published === undefined ? undefined : parsePartialDate(published),
    currency: findHomeCurrency(article.article),
    heading: "",
    block: -1,
  };
}

/** In a new block nobody is spoken of yet, but for the items of a list. */
export function enterSentence(context: Context, { block, role, text }: Sentence): Context {
  if (block === context.block) return role === "item" ? { ...context, heading: "" } : context;
  const lead = role === "item" ? context.lead : undefined;
  const titular = isElliptic(text) || ENTRY.test(text) ? context.titular : undefined;
  return { ...context, block, topic: lead ?? titular };
}

/** An entry of a chronicle has a date, and goes on with what somebody did who is not named. */
const ENTRY =
  /^(?:\d{4}\s?年|\d{1,2}\s?月|[一二三四五六七八九十]{1,3}月|[同次翌当當][年月])[^，,。：:|]{0,8}[，,：:|\s—]+(?:与|與|同(?!济|濟|日|时|時|年|样|樣)|和|引进|引進|引入|签|簽|加入|设立|設立|成立|组建|組建|入选|入選|携手|攜手|联合|聯合|牵头|牽頭|发起|發起|当选|當選|出资|出資|迁入|遷入|落户|落戶|成为|成為|拿出|取得|获|獲|以|收购|收購|控股|参股|參股|入股|互换|互換|建起|办起|辦起|建成|启动|啟動|选址|選址|经|經|向|在|于|於|把|将|將|搬|投资|投資|注资|注資|认购|認購|转让|轉讓|拟|擬|正式|共建|创办|創辦|开办|開辦|接受|承办|承辦)/u;

/** Named in the headline, or else in the lines around it. */
function titularOf(article: ResolvedArticle): Topic {
  return titularIn(article, ["headline"]) ?? titularIn(article, ["label", "standfirst", "subheading"]);
}

/** So many blocks may stand before the text proper. */
const HEAD = 3;

function titularIn({ sentences, mentions }: ResolvedArticle, roles: readonly BlockRole[]): Topic {
  const heads = new Set(
    sentences.filter(({ role, block }) => roles.includes(role) && block < HEAD).map(({ index }) => index),
  );
  const mention = mentions.find(
    ({ sentence, kind, label }) => heads.has(sentence) && kind === "name" && label !== "Place",
  );
  const [entity] = mention?.entities ?? [];
  return mention === undefined || entity === undefined ? undefined : { members: [{ entity, mention, side: 0 }] };
}

/** 入驻单位名录, "Directory of tenants": what its rows name is in the park of its headline. */
const REGISTER =
  /(?:入驻|入園|入园|在园|在園|驻园|園區|园区|租户|租戶|住户|孵化)[^，。：]{0,8}(?:名录|名錄|名单|名單|一览|一覽|名册|名冊|目录|目錄|台账|花名册)|\b(?:directory|list|register|roster) of (?:tenants|residents|occupiers|companies)\b|\btenant (?:directory|list|register|roster)\b/iu;

function registerOf({ sentences, mentions }: ResolvedArticle, main: readonly Member[]): readonly Member[] {
  const head = sentences.find(({ role, index, text }) => (role === "headline" || index === 0) && REGISTER.test(text));
  if (head === undefined) return [];
  const named = mentions.find(
    ({ sentence, kind, label }) => sentence === head.index && kind === "name" && label === "Park",
  );
  const [entity] = named?.entities ?? [];
  if (named !== undefined && entity !== undefined) return [{ entity, mention: named, side: 0 }];
  return main.filter(isPark);
}

/** A heading is good for the lists below it and for the first paragraph; a sentence may lead to a list. */
function headingBelow({ heading }: Context, { role, text }: Sentence): string {
  if (role === "item") return heading;
  return role === "body" ? toLead(text, heading) : toHeading(text);
}

export function leaveSentence(context: Context, sentence: Sentence, { topic, named, claims }: Read): Context {
  const { role } = sentence;
  const lead = role === "item" ? context.lead : topic;
  const acting = named.filter(({ mention }) => mention.kind === "name" && mention.label !== "Place");
  const home = role === "item" ? named.slice(0, 1).filter(opensWith) : spokenOf(topic, named);
  return {
    ...context,
    topic,
    lead,
    heading: headingBelow(context, sentence),
    paid: named.filter(({ entity }) => claims.some(({ type, object }) => type === "INVESTED_IN" && object === entity)),
    named: named.length === 0 ? context.named : named,
    acting: acting.length === 0 ? context.acting : acting,
    home: home.length === 0 ? context.home : home,
  };
}

/** What is kept of a sentence that was read. */
interface Read {
  readonly topic: Topic;
  readonly named: readonly Member[];
  readonly claims: readonly Claim[];
}

/** The park that a sentence is about, or that it only calls the park; the only one named where it is about nobody named. */
function spokenOf(topic: Topic, named: readonly Member[]): readonly Member[] {
  const parks = (topic === undefined ? named : topic.members).filter(isPark);
  const only = new Set(parks.map(({ entity }) => entity)).size === 1 ? parks : [];
  return [...named.filter(({ mention }) => mention.kind === "description").filter(isPark), ...only].slice(-1);
}

/** "6. North Park (Argentina). Joined 2019." is an entry about it. */
function opensWith({ mention }: Member): boolean {
  return mention.start === 0 && mention.label === "Park";
}

function isPark({ mention }: Member): boolean {
  return mention.label === "Park";
}

/** What is named once, and only behind so many sentences, is not what the article is about. */
const EARLY = 3;

function mainThings({ entities, mentions }: ResolvedArticle, { sentences }: Census): readonly Member[] {
  const early = new Set(mentions.filter(({ sentence }) => sentence < EARLY).map(({ entities: [first] }) => first));
  return NODE_LABELS.flatMap((label): readonly Member[] => {
    const rivals = [...sentences].filter(
      ([entity, named]) => entities[entity]?.label === label && (named.length > 1 || early.has(entity)),
    );
    const [entity] = rivals.toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0] ?? [];
    const mention = mentions.find(({ entities: meant, kind }) => kind === "name" && meant[0] === entity);
    return entity === undefined || mention === undefined ? [] : [{ entity, mention, side: 0 }];
  });
}
