import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import { useInvitees } from "@/features/activities/api/invitees.ts";
import type { ActivitiesSearch } from "@/features/activities/components/activities-page.tsx";
import { MOST_AT_ONCE } from "@/features/activities/flows/activity-call.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/activities/flows/invite-to-activity.tsx").then(
    ({ inviteToActivity }) => inviteToActivity,
  );

/** Chooses whom to invite among those who are not invited yet; whom a planned meeting is to ask is ticked already. */
export function InviteForm({ activity, onSent }: { activity: Activity; onSent: () => void }) {
  const planned = usePlanned(activity);
  const { i18n } = useLingui();
  const { data } = useInvitees();
  const { number, participations } = activity;
  const invited = new Set(
    participations.filter(({ invitedAt }) => invitedAt !== null).map(({ member }) => member.number),
  );
  const [chosen, setChosen] = useState<readonly number[]>(planned.ask);
  const [missing, setMissing] = useState(false);
  const others = (data ?? []).filter((member) => !invited.has(member.number));

  function toggle(member: number) {
    setMissing(false);
    setChosen(chosen.includes(member) ? chosen.filter((one) => one !== member) : [...chosen, member]);
  }

  function input() {
    const wrong = chosen.length === 0 || chosen.length > MOST_AT_ONCE;
    setMissing(wrong);
    return wrong ? undefined : { activityId: number, memberIds: chosen };
  }

  return (
    <div className="grid w-full gap-4">
      <fieldset className="grid gap-2">
        <legend className="pb-2 text-sm font-semibold">
          <Trans>Whom to invite</Trans>
        </legend>
        <div className="grid max-h-80 gap-2 overflow-y-auto rounded-md border border-line p-3 sm:grid-cols-2">
          {others.map((member) => (
            <Checkbox
              key={member.number}
              checked={chosen.includes(member.number)}
              onChange={() => toggle(member.number)}
              label={<PersonName member={member} />}
              hint={i18n._(sourceWords[member.source])}
            />
          ))}
        </div>
        {missing && (
          <p role="alert" className="text-sm font-semibold text-negative">
            <Trans>Choose between one and a hundred members.</Trans>
          </p>
        )}
      </fieldset>
      <div className="justify-self-start">
        <ActionButton
          flow={load}
          input={input}
          flowKey={`invite:${number}`}
          onSent={() => {
            planned.forget();
            onSent();
          }}
        >
          <Plural value={chosen.length} _0="Invite" one="Invite # member" other="Invite # members" />
        </ActionButton>
      </div>
    </div>
  );
}

/** Whom a planned meeting is to ask: in a meeting to which nobody is invited yet, and until somebody is. */
function usePlanned({ kind, participations }: Activity) {
  const { ask = [] } = useSearch({ from: "/activities" });
  const navigate = useNavigate({ from: "/activities" });
  const isIt = kind === "ReviewMeeting" && participations.every(({ invitedAt }) => invitedAt === null);
  return {
    ask: isIt ? ask : [],
    forget() {
      const search = ({ kind }: ActivitiesSearch) => ({ kind });
      if (isIt && ask.length > 0) void navigate({ search, replace: true, resetScroll: false });
    },
  };
}
