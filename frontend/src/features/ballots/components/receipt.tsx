import { unpackChoices } from "@engine/protocol/ballot";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { choiceWords } from "@/components/decisions/ballot-words.ts";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { Num } from "@/components/ui/number.tsx";
import type { RoundRecord } from "@/features/ballots/api/rounds.ts";
import type { VoterState } from "@/features/ballots/api/voter.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";

const tones: Record<"None" | "For" | "Against" | "Abstain", Tone> = {
  None: "neutral",
  For: "positive",
  Against: "negative",
  Abstain: "info",
};

/** A voter's ballot as the contract keeps it. */
export function Receipt({ round, voter }: { round: RoundRecord; voter: VoterState }) {
  const { i18n } = useLingui();
  const choices = unpackChoices(voter.choices, round.entryCount);
  return (
    <section aria-labelledby="receipt" className="grid gap-4 rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="receipt" className="text-xl">
          <Trans>Your ballot is in</Trans>
        </h2>
        <p className="text-sm text-muted">
          <Plural value={voter.weight} one="It weighs # token" other="It weighs # tokens" /> ·{" "}
          <Trans>
            read from the contract at block <Num value={voter.block} />
          </Trans>
        </p>
      </div>
      <ul className="grid gap-2">
        {round.entries.map(({ idea, index }) => {
          const choice = choices[index] ?? "None";
          return (
            <li key={idea.number} className="grid grid-cols-[1fr_auto] items-baseline gap-4">
              <IdeaTitle
                number={idea.number}
                title={idea.content?.title ?? undefined}
                contentHash={idea.contentHash}
              />
              <Badge tone={tones[choice]}>
                {voter.recused.includes(index) ? (
                  <Trans>Recused</Trans>
                ) : choice === "None" ? (
                  <Trans>Left out</Trans>
                ) : (
                  i18n._(choiceWords[choice])
                )}
              </Badge>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
