/** Calls of functions. Arguments are checked against the signature here, so that no function has to. */

import { type Argument, parseSignature } from "../../language/functions/parse-signature.ts";
import { findFunction } from "../../language/functions/signatures.ts";
import type { CountRows, FunctionCall } from "../../language/syntax-tree.ts";
import type { Call } from "../functions/function.ts";
import { type CypherFunction, functionNamed } from "../functions/functions.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, kindOf } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";

export function compileFunctionCall(node: FunctionCall, scope: Scope): Evaluate {
  if (node.name.toLowerCase() === "exists") return compileExists(node, scope);
  const name = findFunction(node.name);
  if (name === undefined) throw new Error(`The checks let an unknown function pass: ${node.name}`);
  const call: Call = {
    budget: scope.runtime.budget,
    fail: (code, message) => scope.runtime.fail(code, node.span, message),
  };
  const called = functionNamed(name);
  const args = node.arguments.map((argument) => scope.evaluate(argument));
  const invoke = called.nulls === "seen" ? called.implementation : toStrict(name, called, call);
  return (row) => invoke(call, ...args.map((argument) => argument(row)));
}

/** Null for null; what is left out is null too. */
function toStrict(
  name: string,
  { signature, implementation, nulls }: CypherFunction,
  call: Call,
): CypherFunction["implementation"] {
  const { takes } = parseSignature(signature);
  return (_, ...args) => {
    if (args.includes(null))
      return nulls === "passed on"
        ? null
        : call.fail("type", `${name}() takes ${signature}, and null is none of them.`);
    call.budget.scan(args.reduce<number>((sum, value) => sum + lengthOf(value), 0));
    for (const [index, { types }] of takes.entries()) checkArgument(name, types, args[index], call);
    return implementation(call, ...takes.map((_, index) => args[index] ?? null));
  };
}

function lengthOf(value: CypherValue): number {
  return typeof value === "string" || isList(value) ? value.length : 0;
}

function checkArgument(name: string, types: Argument["types"], value: CypherValue | undefined, call: Call): void {
  if (value === undefined || types.length === 0 || types.includes(kindOf(value))) return;
  call.fail("type", `${name}() takes ${types.join(" or ")}, not ${kindOf(value)}.`);
}

/** `exists((a)-->(b))`: a pattern, which is a truth value already. */
function compileExists({ arguments: [pattern], name }: FunctionCall, scope: Scope): Evaluate {
  if (pattern?.kind !== "pattern-test") throw new Error(`The checks let a call of ${name} without a pattern pass.`);
  return scope.evaluate(pattern);
}

export function compileCountRows({ span }: CountRows, { runtime }: Scope): Evaluate {
  return runtime.fail("syntax", span, "count(*) may stand only in RETURN, WITH and their ORDER BY.");
}
