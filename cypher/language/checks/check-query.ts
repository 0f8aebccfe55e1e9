/** Runs every check over a tree. */

import type { Query } from "../syntax-tree.ts";

export function checkQuery(_tree: Query, _text: string): void {}
