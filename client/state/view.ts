/** Everything that decides what is on the screen, as one plain value, and the steps from one view to the next. */

import type { ArticleId, ClaimId, EdgeId, NodeId } from "#graph/schema";
import { type Facet, type Hidden, NOTHING_HIDDEN, toggleFacet } from "./filters.ts";
import { NOTHING_SELECTED, type Selection } from "./selection.ts";

/** What was asked for: one of the networks, or what surrounds one thing. */
export type Root =
  | { readonly kind: "network"; readonly id: string }
  | { readonly kind: "neighborhood"; readonly center: NodeId };

export interface Reading {
  readonly article: ArticleId;
  readonly claim: ClaimId | undefined;
}

export const LANGUAGES = ["zh-CN", "en"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

export const FORMS = ["graph", "list"] as const;
export type Form = (typeof FORMS)[number];

export interface View {
  /** Nothing is drawn until something is asked. */
  readonly root: Root | undefined;
  /** The things whose neighbors were added, in that order, none twice. */
  readonly expanded: readonly NodeId[];
  readonly selection: Selection;
  readonly hidden: Hidden;
  /** How the set is shown; undefined leaves it to the width of the screen. */
  readonly form: Form | undefined;
  /** The article that lies over the rest. */
  readonly reading: Reading | undefined;
  readonly language: PageLanguage;
}

export function toStart({ language }: View): View {
  return {
    root: undefined,
    expanded: [],
    selection: NOTHING_SELECTED,
    hidden: NOTHING_HIDDEN,
    form: undefined,
    reading: undefined,
    language,
  };
}

export function openRoot(view: View, root: Root): View {
  return { ...toStart(view), form: view.form, root };
}

export function select(view: View, selection: Selection): View {
  return { ...view, selection };
}

/** Opens a relation wherever it is met; with nothing drawn yet, among the neighbors of one of its ends. */
export function openEdge(view: View, id: EdgeId, end: NodeId): View {
  const root = view.root ?? { kind: "neighborhood", center: end };
  return { ...view, root, reading: undefined, selection: { kind: "edge", id } };
}

export function expand(view: View, id: NodeId): View {
  return view.expanded.includes(id) ? view : { ...view, expanded: [...view.expanded, id] };
}

export function toggle(view: View, facet: Facet): View {
  return { ...view, hidden: toggleFacet(view.hidden, facet) };
}

export function showAll(view: View): View {
  return { ...view, hidden: NOTHING_HIDDEN };
}

export function showAs(view: View, form: Form): View {
  return { ...view, form };
}

export function read(view: View, article: ArticleId, claim?: ClaimId): View {
  return { ...view, reading: { article, claim } };
}

export function closeArticle(view: View): View {
  return { ...view, reading: undefined };
}

export function speak(view: View, language: PageLanguage): View {
  return { ...view, language };
}
