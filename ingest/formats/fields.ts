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

/** The first field that is called so and says something. */
export function findField(object: Readonly<Record<string, unknown>>, field: Field): string | undefined {
  const names: readonly string[] = FIELDS[field];
  const values = Object.entries(object).flatMap(([key, value]) =>
    names.includes(key.trim().toLowerCase()) && isSaid(value) ? [String(value)] : [],
  );
  return values[0];
}

function isSaid(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}
