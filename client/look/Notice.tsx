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
  /** What was asked for. */
  readonly subject?: "article" | undefined;
}

export function Failed({ reason, retry, subject }: FailedProps) {
  const words = useWords();
  return (
    <div className="notice failed" role="alert">
      <p>{words(reason === "gone" && subject === "article" ? "failure.goneArticle" : `failure.${reason}`)}</p>
      {reason !== "gone" && (
        <button type="button" className="button" onClick={retry}>
          {words("retry")}
        </button>
      )}
    </div>
  );
}

interface WaitingProps extends Pick<FailedProps, "subject"> {
  readonly remote: Remote<unknown>;
}

/** What is to be said of a value that is not there; nothing once it is. */
export function Waiting({ remote, subject }: WaitingProps) {
  if (remote.status === "failed") return <Failed reason={remote.reason} retry={remote.retry} subject={subject} />;
  return remote.status === "loading" && remote.stale === undefined ? <Loading /> : null;
}
