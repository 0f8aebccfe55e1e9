/** Words from files as a terminal may show them: what would steer it, or begin another line, is one plain sign each. */

const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

export function toPrintable(text: string): string {
  return text.replace(STEERING, "\ufffd");
}
