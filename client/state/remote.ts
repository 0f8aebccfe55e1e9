/** A value that is on its way, has arrived, or could not be had. */

import { useCallback, useEffect, useState } from "react";
import { ApiFailure, type FailureReason } from "../api.ts";

export type Remote<Value> =
  /** `stale` is what the last question brought, to be shown until the answer is there. */
  | { readonly status: "loading"; readonly stale: Value | undefined }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly reason: FailureReason; readonly retry: () => void };

type Settled<Value> =
  | { readonly key: string; readonly status: "ready"; readonly value: Value }
  | { readonly key: string; readonly status: "failed"; readonly reason: FailureReason };

/** Loads what `key` stands for, drops the answer to a question no longer asked. `load` must be the same function each time. */
export function useRemote<Key extends string, Value>(
  key: Key,
  load: (key: Key, signal: AbortSignal) => Promise<Value>,
): Remote<Value> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<Value>>();
  const question = `${attempt} ${key}`;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    const settle = (outcome: () => Settled<Value>) => {
      if (!controller.signal.aborted) setSettled(outcome());
    };
    void load(key, controller.signal).then(
      (value) => settle(() => ({ key: question, status: "ready", value })),
      (error: unknown) => settle(() => ({ key: question, status: "failed", reason: reasonOf(error) })),
    );
    return () => controller.abort();
  }, [key, question, load]);

  if (settled?.key !== question) return { status: "loading", stale: shownOf(settled) };
  return settled.status === "ready" ? settled : { ...settled, retry };
}

/** The value that can be shown now: the one that has arrived, or the one before it. */
export function shownOf<Value>(remote: Remote<Value> | Settled<Value> | undefined): Value | undefined {
  switch (remote?.status) {
    case "ready":
      return remote.value;
    case "loading":
      return remote.stale;
    case "failed":
    case undefined:
      return undefined;
  }
}

/** What is no failure of the server is a bug: it is reported, and shown as a failure all the same. */
function reasonOf(error: unknown): FailureReason {
  if (error instanceof ApiFailure) return error.reason;
  reportError(error);
  return "failed";
}
