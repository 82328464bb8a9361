import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { useSimilarRows } from "@/features/ideas/api/similar-ideas.ts";

const PAUSE_MILLISECONDS = 400;
const MOST_SHOWN = 5;
const MOST_PARENTS = 4;

/** Ideas that speak of the same things, while one writes: to read first, or to build on. */
export function SimilarIdeas(props: {
  text: string;
  parents: readonly number[];
  except: number | undefined;
  onParents: ((parents: number[]) => void) | undefined;
}) {
  const { parents, onParents } = props;
  const { rows: shown = [] } = useSimilarRows(usePaused(props.text), MOST_SHOWN, props.except);
  return (
    <section aria-labelledby="similar" aria-live="polite" className="grid gap-3">
      <h2 id="similar" className="overline-label font-sans text-muted">
        <Trans>Similar ideas</Trans>
      </h2>
      {shown.length === 0 && (
        <p className="text-sm text-muted">
          <Trans>While you write, ideas that speak of the same things appear here.</Trans>
        </p>
      )}
      <ul className="grid divide-y divide-line">
        {shown.map(({ number, title, stage }) => (
          <li key={number} className="grid gap-2 py-3 first:pt-0">
            <Link
              to="/ideas/$ideaId"
              params={{ ideaId: String(number) }}
              target="_blank"
              className={linkStyle}
            >
              {title ? <UserText text={title} limit={100} /> : <Trans>Idea {number}</Trans>}
            </Link>
            <span className="flex flex-wrap items-center justify-between gap-2">
              <StagePill stage={stage} />
              {onParents && !parents.includes(number) && parents.length < MOST_PARENTS && (
                <Button size="small" variant="quiet" onClick={() => onParents([...parents, number])}>
                  <Trans>Build on it</Trans>
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text once nothing was typed for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
