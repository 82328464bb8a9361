import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { Meter } from "@/components/ui/meter.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { countVotes, type GrantVotes, voicesOf } from "@/features/teams/api/grant-vote.ts";
import { countSeats } from "@/features/teams/api/seats.ts";
import type { GrantRecord } from "@/features/teams/api/team.ts";

/** How seats voted on a grant: how many it takes, and who said what. */
export function GrantTally({ grant, votes }: { grant: GrantRecord; votes: GrantVotes }) {
  const { t } = useLingui();
  const { inFavour, against, needed } = countVotes(votes);
  const all = countSeats(votes.eligible);
  return (
    <div className="grid gap-2">
      <Meter
        label={t`Seats in favour`}
        value={inFavour / all}
        mark={needed / all}
        tone={inFavour >= needed ? "positive" : "accent"}
        caption={
          <Trans>
            <Plural value={inFavour} one="# seat in favour" other="# seats in favour" />, {against} against.{" "}
            <Plural value={needed} one="# is needed" other="# are needed" /> of the {all} that may decide.
          </Trans>
        }
      />
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {voicesOf(grant).map((voice) => (
          <li key={voice.member.number} className="inline-flex items-center gap-1.5">
            {voice.inFavour ? (
              <Check className="size-4 text-positive" role="img" aria-label={t`in favour`} />
            ) : (
              <X className="size-4 text-negative" role="img" aria-label={t`against`} />
            )}
            <PersonName member={voice.member} />
          </li>
        ))}
      </ul>
    </div>
  );
}
