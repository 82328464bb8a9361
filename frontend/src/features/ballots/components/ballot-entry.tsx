import type { Tally } from "@engine/audit/state/rounds/settlement";
import type { Choice as ChoiceName } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { choiceWords } from "@/components/decisions/ballot-words.ts";
import { TallyView } from "@/components/decisions/tally-view.tsx";
import { Choice } from "@/components/ui/choice.tsx";
import { Num } from "@/components/ui/number.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { conditionsOf } from "@/features/ballots/api/conditions.ts";
import { entryTally, wasRefusedBefore } from "@/features/ballots/api/entry-tally.ts";
import type { RoundEntry, RoundRecord } from "@/features/ballots/api/rounds.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { plainText } from "@/lib/plain-text.ts";
import { displayText } from "@/lib/text-safety.ts";

const SUMMARY_LENGTH = 320;
const CHOICES = ["For", "Against", "Abstain", "None"] as const;

interface BallotEntryProps {
  entry: RoundEntry;
  round: RoundRecord;
  recused: boolean;
  /** The running tally from the contract; the index's if undefined. */
  tally: Tally | undefined;
  block: number;
  /** Undefined while nobody can vote yet. */
  supply: number | undefined;
  value: ChoiceName | undefined;
  onChange: (choice: ChoiceName) => void;
}

/** One idea on the ballot: what it says in short, and the voter's choice. */
export function BallotEntry(props: BallotEntryProps) {
  const { entry, recused, value, onChange } = props;
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { idea } = entry;
  const name = displayText(idea.content?.title ?? t`Idea ${idea.number}`, 80);
  return (
    <li className="grid grid-cols-1 gap-4 py-6">
      <EntryHead entry={entry} />
      <div className="grid grid-cols-1 gap-4 sm:pl-13">
        {recused ? (
          <p className="rounded-md bg-info-soft px-4 py-3 text-sm text-info">
            <Trans>
              You are credited for this idea, so you may not vote on it. It is left out of your ballot.
            </Trans>
          </p>
        ) : (
          <Choice
            label={t`Your choice on ${name}`}
            hideLabel
            options={CHOICES.map((choice) => ({ value: choice, label: i18n._(choiceWords[choice]) }))}
            value={value}
            onChange={onChange}
          />
        )}
        <RunningTally {...props} />
      </div>
    </li>
  );
}

/** Number, title, author, ask and the problem in short. */
export function EntryHead({ entry }: { entry: RoundEntry }) {
  const { idea } = entry;
  const { content } = idea;
  return (
    <div className="grid grid-cols-[2.5rem_1fr] gap-x-3 gap-y-1.5">
      <span className="figures font-serif text-xl text-muted" aria-hidden="true">
        {entry.index + 1}
      </span>
      <h2 className="text-lg sm:text-xl">
        <Link
          to="/ideas/$ideaId"
          params={{ ideaId: String(idea.number) }}
          className="hover:text-accent hover:underline"
        >
          <IdeaTitle
            number={idea.number}
            title={content?.title ?? undefined}
            contentHash={idea.contentHash}
          />
        </Link>
      </h2>
      <p className="col-start-2 flex flex-wrap gap-x-2 text-sm text-muted">
        <span>
          {idea.author ? <PersonName member={idea.author} /> : <Trans>Author not yet known here</Trans>}
        </span>
        {content?.askAmount && (
          <span>
            ·{" "}
            <Trans>
              asks for <Num value={BigInt(content.askAmount)} />
            </Trans>
          </span>
        )}
      </p>
      {content?.proposal && (
        <p lang={content.language ?? undefined} className="col-span-full max-w-[68ch] sm:col-start-2">
          <UserText text={plainText(content.proposal)} limit={SUMMARY_LENGTH} />{" "}
          <Link to="/ideas/$ideaId" params={{ ideaId: String(idea.number) }} className={linkStyle}>
            <Trans>Read it all</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}

/** How the vote stands, on request: nobody has to see it before making up their mind. */
function RunningTally({ entry, round, tally, supply, block }: BallotEntryProps) {
  if (supply === undefined) return null;
  const counted = tally ?? entryTally(entry);
  return (
    <details className="text-sm">
      <summary className="w-fit text-muted hover:text-ink">
        <Trans>How the vote stands</Trans>
      </summary>
      <div className="mt-4 grid gap-3">
        <TallyView
          tally={counted}
          supply={supply}
          running
          conditions={conditionsOf(
            counted,
            BigInt(supply),
            round.rules,
            wasRefusedBefore(entry, round.number),
          )}
        />
        <p className="text-muted">
          {tally ? (
            <Trans>
              Read from the contract at block <Num value={block} />.
            </Trans>
          ) : (
            <Trans>
              From the index at block <Num value={block} />.
            </Trans>
          )}
        </p>
      </div>
    </details>
  );
}
