/** In which order the networks are proposed: the largest of each question, then the second of each, and so on. */

import type { NetworkSummary } from "#graph/schema";

/** Expects, as the server answers, the networks of one question to be in order of size. */
export function interleaveByQuestion(networks: readonly NetworkSummary[]): readonly NetworkSummary[] {
  const questions = [...Map.groupBy(networks, ({ question }) => question).values()];
  const rounds = Math.max(0, ...questions.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => takeRound(questions, round)).flat();
}

/** The networks that stand in this place of their questions, the largest first. */
function takeRound(questions: readonly (readonly NetworkSummary[])[], round: number): readonly NetworkSummary[] {
  return questions.flatMap((list) => list.slice(round, round + 1)).toSorted((a, b) => b.nodeCount - a.nodeCount);
}
