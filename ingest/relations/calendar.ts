/** Small sums with days, months and years; no clock is read. */

/** The day that relative dates count from, as precisely as it is known. */
export interface Anchor {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Undefined for a day that is in no calendar, such as the thirtieth of February. */
export function toPartialDate(year: number, month?: number, day?: number): string | undefined {
  if (!(year >= 1800 && year <= 2200) || !isDay(year, month, day)) return undefined;
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function isDay(year: number, month = 1, day = 1): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The year of a month and day that come without one: the last time they were, as news looks back. */
export function yearOf(month: number, day: number | undefined, anchor: Anchor): number {
  if (anchor.month === undefined) return anchor.year;
  const later = month > anchor.month || (month === anchor.month && (day ?? 0) > (anchor.day ?? 31));
  return later ? anchor.year - 1 : anchor.year;
}

/** The year of a month that is still to come. */
export function nextYearOf(month: number, { year, month: now = month }: Anchor): number {
  return month < now ? year + 1 : year;
}

export function addDays({ year, month, day }: Anchor, days: number): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return toPartialDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

export function addMonths({ year, month }: Anchor, months: number, day?: number): string | undefined {
  if (month === undefined) return undefined;
  const count = year * 12 + month - 1 + months;
  return toPartialDate(Math.floor(count / 12), (count % 12) + 1, day);
}

/** 2018-01-29, 2018-01 or 2018. */
export function parsePartialDate(text: string): Anchor | undefined {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
