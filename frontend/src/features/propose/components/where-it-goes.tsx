import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import X from "lucide-react/icons/x";
import { Field } from "@/components/ui/field.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Select } from "@/components/ui/select.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import { type Challenge, mayAnswer, useChallenges } from "@/features/challenges/api/challenges.ts";
import { useIdeas } from "@/features/ideas/api/ideas.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import type { Draft } from "@/features/propose/api/draft.ts";
import { useChainNow } from "@/lib/chain-clock.ts";
import { displayText } from "@/lib/text-safety.ts";

const MOST_PARENTS = 4;

/** The challenge an idea answers, and the ideas it builds on. */
export function WhereItGoes({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  return (
    <div className="grid gap-6">
      <ChallengeField value={draft.challenge} onChange={(challenge) => onChange({ challenge })} />
      <ParentsField parents={draft.parents} onChange={(parents) => onChange({ parents })} />
    </div>
  );
}

/** Challenges that are open now to the member's side; to a reader without a wallet, all that are open. */
function useOpenChallenges(): Challenge[] {
  const now = useChainNow();
  const { member } = useMembership();
  const { data = [] } = useChallenges();
  return data.filter((challenge) =>
    (member ? [member.source] : challenge.audience).some((source) => mayAnswer(challenge, source, now)),
  );
}

function ChallengeField({ value, onChange }: { value: number; onChange: (number: number) => void }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { member } = useMembership();
  const open = useOpenChallenges();
  const chosen = open.find(({ number }) => number === value);
  return (
    <div className="grid gap-3">
      <Field
        label={<Trans>Where it goes</Trans>}
        hint={
          member ? (
            <Trans>
              The idea box takes everything. Challenges are those open now to{" "}
              {i18n._(sourcesWords[member.source])}.
            </Trans>
          ) : (
            <Trans>
              The idea box takes everything. Which challenges are open to you depends on your membership.
            </Trans>
          )
        }
      >
        <Select value={chosen ? value : 0} onChange={({ target }) => onChange(Number(target.value))}>
          <option value={0}>{t`Idea box, always open`}</option>
          {open
            .filter(({ number }) => number !== 0)
            .map(({ number, title }) => (
              <option key={number} value={number}>
                {title ? displayText(title, 80) : t`Challenge no. ${number}`}
              </option>
            ))}
        </Select>
      </Field>
      {chosen?.goal && (
        <div className="rounded-md border border-line bg-surface px-4 py-3 text-sm">
          <Markdown text={chosen.goal} />
          {chosen.closesAt !== undefined && (
            <p className="mt-2 text-muted">
              <Trans>
                Open until <CalendarDate seconds={chosen.closesAt} />
              </Trans>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function ParentsField({
  parents,
  onChange,
}: {
  parents: readonly number[];
  onChange: (parents: number[]) => void;
}) {
  const { t } = useMacro();
  const rows = useIdeas().data?.rows ?? [];
  return (
    <div className="grid gap-3">
      <Field
        label={<Trans>Builds on</Trans>}
        hint={
          <Trans>
            Up to four ideas it would not exist without. Their authors share in what becomes of it.
          </Trans>
        }
        optional={<Trans>optional</Trans>}
      >
        <Select
          value=""
          disabled={parents.length >= MOST_PARENTS}
          onChange={({ target }) => onChange([...parents, Number(target.value)])}
        >
          <option value="">{t`Choose an idea`}</option>
          {rows
            .filter(({ number }) => !parents.includes(number))
            .map(({ number, title }) => (
              <option key={number} value={number}>
                {number} · {title ? displayText(title, 70) : t`Idea ${number}`}
              </option>
            ))}
        </Select>
      </Field>
      {parents.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {parents.map((parent) => (
            <li
              key={parent}
              className="inline-flex items-center gap-1 rounded-sm bg-sunken py-0.5 pl-3 text-sm"
            >
              <span>
                {parent} ·{" "}
                <UserText
                  text={rows.find(({ number }) => number === parent)?.title ?? t`Idea ${parent}`}
                  limit={50}
                />
              </span>
              <button
                type="button"
                aria-label={t`Do not build on idea ${parent}`}
                onClick={() => onChange(parents.filter((number) => number !== parent))}
                className="grid size-8 place-items-center rounded-sm text-muted hover:text-ink"
              >
                <X className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
