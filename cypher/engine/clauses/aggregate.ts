/** One aggregate of one group at work: `count(DISTINCT p.name)`. */

import type { AggregateCall } from "../../language/aggregation.ts";
import { type Argument, parseSignature } from "../../language/functions/parse-signature.ts";
import { findAggregate, AGGREGATES as SIGNATURES } from "../../language/functions/signatures.ts";
import type { FunctionCall } from "../../language/syntax-tree.ts";
import { AGGREGATES } from "../functions/aggregates.ts";
import type { Call } from "../functions/function.ts";
import type { Row } from "../layout.ts";
import type { Scope } from "../scope.ts";
import { Identities, type IdentityKey } from "../semantics/identity.ts";
import { kindOf } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";

export interface Accumulator {
  readonly add: (row: Row) => void;
  readonly result: () => CypherValue;
}

export function compileAggregate(call: AggregateCall, scope: Scope): () => Accumulator {
  return call.kind === "count-rows" ? countRows : compileCall(call, scope);
}

function countRows(): Accumulator {
  let count = 0n;
  return {
    add: () => {
      count += 1n;
    },
    result: () => count,
  };
}

function compileCall(node: FunctionCall, scope: Scope): () => Accumulator {
  const name = findAggregate(node.name);
  if (name === undefined) throw new Error(`This is no aggregate: ${node.name}`);
  const { takes } = parseSignature(SIGNATURES[name]);
  const [first = () => null, second = () => null] = node.arguments.map((argument) => scope.evaluate(argument));
  const { budget } = scope.runtime;
  const call: Call = { budget, fail: (code, message) => scope.runtime.fail(code, node.span, message) };

  return () => {
    const accept = node.distinct ? onlyOnce(call) : () => true;
    let aggregate: ReturnType<(typeof AGGREGATES)[typeof name]> | undefined;
    return {
      add(row) {
        aggregate ??= AGGREGATES[name](call, second(row));
        const value = first(row);
        if (value === null || !accept(value)) return;
        checkKind(name, takes[0], value, call);
        aggregate.add(value);
      },
      result: () => (aggregate ?? AGGREGATES[name](call, second([]))).result(),
    };
  };
}

function onlyOnce({ budget }: Call): (value: CypherValue) => boolean {
  const identities = new Identities(budget);
  const seen = new Set<IdentityKey>();
  return (value) => {
    const key = identities.keyOf([value]);
    if (seen.has(key)) return false;
    budget.hold();
    return seen.add(key).has(key);
  };
}

function checkKind(name: string, wanted: Argument | undefined, value: CypherValue, call: Call): void {
  const types = wanted?.types ?? [];
  if (types.length > 0 && !types.includes(kindOf(value)))
    call.fail("type", `${name}() takes ${types.join(" or ")}, not ${kindOf(value)}.`);
}
