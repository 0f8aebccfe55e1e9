/** A date, for people and for machines. */

import { useView } from "../state/use-view.ts";
import { formatDate } from "./dates.ts";

export function Day({ date }: { readonly date: string }) {
  const { language } = useView();
  return <time dateTime={date}>{formatDate(date, language)}</time>;
}
