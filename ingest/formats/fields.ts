/** What the fields of an article are called, in front matter and in exports of newspapers, archives and crawlers. */

const FIELDS = {
  text: ["text", "content", "body", "fulltext", "articlebody", "正文", "内容", "內容", "全文"],
  title: ["title", "headline", "标题", "標題", "题目"],
  date: [
    "date",
    "published",
    "publishedat",
    "published_at",
    "pubdate",
    "datepublished",
    "日期",
    "发布时间",
    "發布時間",
  ],
  publisher: ["publisher", "source", "site", "media", "来源", "來源", "媒体"],
} as const;

export type Field = keyof typeof FIELDS;

export function namesOf(field: Field): string {
  return FIELDS[field].join(", ");
}

export type Fields = Readonly<Record<string, unknown>>;

/** The first field that is called so and holds a text. */
export function findField(object: Fields, field: Field): string | undefined {
  const [, text] = statedFields(object, field).find(([, value]) => ["string", "number"].includes(typeof value)) ?? [];
  return text === undefined ? undefined : String(text);
}

/** Every field that is called so and says something, whatever it is. */
export function statedFields(object: Fields, field: Field): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(object).flatMap(([key, value]) =>
    isCalled(key, field) && isSaid(value) ? [[key.trim(), value] as const] : [],
  );
}

export function isCalled(key: string, field: Field): boolean {
  const names: readonly string[] = FIELDS[field];
  return names.includes(key.trim().toLowerCase());
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");
}
