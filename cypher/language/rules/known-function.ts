/** A function must exist, and get as many arguments as it takes. */

import type { Report } from "../checks/report.ts";
import { parseSignature } from "../functions/parse-signature.ts";
import { AGGREGATES, FUNCTIONS, findAggregate, findFunction } from "../functions/signatures.ts";
import { findUnsupported } from "../functions/unsupported.ts";
import { suggest } from "../suggestions.ts";
import type { FunctionCall } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";

export const knownFunction: Rule = (node, _place, report) => {
  if (node.kind !== "call-function") return;
  if (node.name.toLowerCase() === "exists") checkExists(node, report);
  else checkCount(node, findSignature(node) ?? failUnknown(node, report), report);
};

function findSignature({ name }: FunctionCall): string | undefined {
  const [plain, aggregate] = [findFunction(name), findAggregate(name)];
  if (plain !== undefined) return FUNCTIONS[plain];
  return aggregate && AGGREGATES[aggregate];
}

function failUnknown({ name, span }: FunctionCall, report: Report): never {
  const advice = findUnsupported(name);
  if (advice !== undefined) return report.refuse(span, `The function ${name}() is not supported. ${advice}`);
  const known = [...Object.keys(FUNCTIONS), ...Object.keys(AGGREGATES)];
  return report.fail(span, `There is no function ${name}().${suggest(name, known)}`);
}

function checkCount(
  { name, arguments: { length }, span, distinct }: FunctionCall,
  signature: string,
  report: Report,
): void {
  const { least, most } = parseSignature(signature);
  if (length < least) report.fail(span, `Too few arguments: ${name}${signature}.`);
  if (length > most) report.fail(span, `Too many arguments: ${name}${signature}.`);
  if (distinct && findAggregate(name) === undefined)
    report.fail(span, `DISTINCT is for aggregates, and ${name}() is none.`);
}

/** `exists(n.name)` was taken out of the language; `exists((a)-->(b))` was not. */
function checkExists({ arguments: args, span }: FunctionCall, report: Report): void {
  if (args.length !== 1 || args[0]?.kind !== "pattern-test")
    report.fail(span, "exists() takes a pattern. For a property write: IS NOT NULL.");
}
