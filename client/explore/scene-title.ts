/** What is explored, by name. */

import type { TFunction } from "i18next";
import type { Subject } from "../state/scene.ts";
import type { PageLanguage } from "../state/view.ts";
import { inLanguage } from "../wording/words.ts";

export function sceneTitle(subject: Subject, language: PageLanguage, words: TFunction): string {
  return subject.kind === "network"
    ? inLanguage(subject.network.title, language)
    : words("scene.around", { name: subject.center.name });
}
