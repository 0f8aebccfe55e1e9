/** How English writes, and its wordings. */

import type { Script } from "./form.ts";
import { loadLexicon } from "./frames.ts";

export const englishScript: Script = {
  boundaries: ",;:!?()—│",
  reach: [40, 90],
  between: " ?",
  stretch: "?",
  beforeName: "(?:(?:the|a|an|its|their|both) ){0,1}",
  notSubject:
    "\\b(?:of|by|with|for|from|to|than|between|under|through|via|against|like|unlike|about|including|alongside) (?:the |its |their )?",
  notObject:
    "\\b(?:by|with|at|in|on|of|for|from|to|into|near|between|than|and|or|as|through|via|across|within|inside|under|against|about|after|before|during|since|until|like|including|alongside|outside|towards?|around|that|where|which) (?:the |a |an |its |their )?",
  edge: "\\b",
  wordStart: "(?<![\\w])",
  wordEnd: "(?![\\w])",
  owner: "(?! ?'s\\b)",
  notOwner: "",
};
export const englishLexicon = loadLexicon("en", englishScript);
