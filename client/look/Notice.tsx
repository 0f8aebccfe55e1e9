/** What stands where something would be: it is on its way, there is none, or it could not be had. */

import type { FailureReason } from "../api.ts";
import type { Remote } from "../state/remote.ts";
import { useWords } from "../wording/words.ts";

export function Loading() {
  const words = useWords();
  return (
    <p className="notice loading" role="status">
      {words("loading")}
    </p>
  );
}

export function Empty({ text }: { readonly text: string }) {
  return <p className="notice">{text}</p>;
}

interface FailedProps {
  readonly reason: FailureReason;
  readonly retry: () => void;
}

export function Failed({ reason, retry }: FailedProps) {
  const words = useWords();
  return (
    <div className="notice failed" role="alert">
      <p>{words(`failure.${reason}`)}</p>
      {reason !== "gone" && (
        <button type="button" className="button" onClick={retry}>
          {words("retry")}
        </button>
      )}
    </div>
  );
}

/** What is to be said of a value that is not there; nothing once it is. */
export function Waiting({ remote }: { readonly remote: Remote<unknown> }) {
  if (remote.status === "failed") return <Failed reason={remote.reason} retry={remote.retry} />;
  return remote.status === "loading" && remote.stale === undefined ? <Loading /> : null;
}
