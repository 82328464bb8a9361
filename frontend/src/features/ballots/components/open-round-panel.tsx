import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { RoundList } from "@/features/ballots/api/rounds.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";

const MOST_ENTRIES = 64;

const load = () => import("@/features/ballots/flows/open-round.tsx").then(({ openRound }) => openRound);

/** Ideas that wait for a round, and, for those who may, the way to open one. */
export function OpenRoundPanel({ list, now }: { list: RoundList; now: number }) {
  const isCurator = useHoldsRole("curator");
  const mayAnyone = now >= list.anyoneMayOpenFrom;
  if (list.ready.length === 0) return null;
  return (
    <Section
      title={<Trans>Ready for the next round</Trans>}
      aside={<Plural value={list.ready.length} one="# idea" other="# ideas" />}
    >
      <p className="max-w-2xl text-muted">
        {mayAnyone ? (
          <Trans>No round was opened for long, so anyone may open the next one now.</Trans>
        ) : (
          <Trans>
            A curator opens the next round. From <CalendarDate seconds={list.anyoneMayOpenFrom} /> on, anyone
            may.
          </Trans>
        )}
      </p>
      {isCurator || mayAnyone ? <Opener ready={list.ready} /> : <Waiting ready={list.ready} />}
    </Section>
  );
}

function Waiting({ ready }: { ready: RoundList["ready"] }) {
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {ready.map(({ number, content, contentHash }) => (
        <li key={number} className="py-2.5">
          <IdeaTitle number={number} title={content?.title ?? undefined} contentHash={contentHash} />
        </li>
      ))}
    </ul>
  );
}

function Opener({ ready }: { ready: RoundList["ready"] }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [none, setNone] = useState(false);
  const ideaIds = ready.map(({ number }) => number).filter((number) => !leftOut.has(number));
  function toggle(number: number) {
    const next = new Set(leftOut);
    if (!next.delete(number)) next.add(number);
    setLeftOut(next);
    setNone(false);
  }
  function input() {
    const fits = ideaIds.length > 0 && ideaIds.length <= MOST_ENTRIES;
    setNone(!fits);
    return fits ? { ideaIds } : undefined;
  }
  return (
    <div className="grid gap-4">
      <fieldset className="grid divide-y divide-line border-y border-line">
        <legend className="sr-only">
          <Trans>Ideas to put to the vote</Trans>
        </legend>
        {ready.map(({ number, content, contentHash }) => (
          <Checkbox
            key={number}
            className="py-2.5"
            checked={!leftOut.has(number)}
            onChange={() => toggle(number)}
            label={
              <IdeaTitle number={number} title={content?.title ?? undefined} contentHash={contentHash} />
            }
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <ActionButton flow={load} input={input} flowKey="open-round" who="anyone">
          <Plural value={ideaIds.length} one="Open a round over # idea" other="Open a round over # ideas" />
        </ActionButton>
        <p role="status" className="text-sm font-semibold text-negative">
          {none && <Trans>Choose at least one idea and at most {MOST_ENTRIES}.</Trans>}
        </p>
      </div>
    </div>
  );
}
