import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import type { ActivityPhase } from "@/features/activities/api/activity-phase.ts";
import { CallOffForm } from "@/features/activities/components/call-off-form.tsx";
import { InviteForm } from "@/features/activities/components/invite-form.tsx";
import { useMembership } from "@/features/members/api/membership.ts";

/** What its host can do until an activity ends: invite more people, or call it off. */
export function HostPart({ activity, phase }: { activity: Activity; phase: ActivityPhase }) {
  const { member } = useMembership();
  const [open, setOpen] = useState<"invite" | "callOff">();
  if (member?.id !== activity.host.number || (phase !== "coming" && phase !== "on")) return null;
  const close = () => setOpen(undefined);
  const toggle = (part: "invite" | "callOff") => setOpen(open === part ? undefined : part);
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-expanded={open === "invite"} onClick={() => toggle("invite")}>
          <Trans>Invite members</Trans>
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-expanded={open === "callOff"}
          onClick={() => toggle("callOff")}
        >
          <Trans>Call it off</Trans>
        </Button>
      </div>
      {open === "invite" && <InviteForm activity={activity} onSent={close} />}
      {open === "callOff" && <CallOffForm activityId={activity.number} onSent={close} />}
    </>
  );
}
