/** What is explored, by name. */

import type { TFunction } from "i18next";
import { networkName } from "../look/network-name.ts";
import type { Subject } from "../state/scene.ts";

export function sceneTitle(subject: Subject, words: TFunction): string {
  return subject.kind === "network"
    ? networkName(subject.network)
    : words("scene.around", { name: subject.center.name });
}
