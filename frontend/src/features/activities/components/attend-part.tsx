import { Trans } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import type { Activity } from "@/features/activities/api/activities.ts";
import { type ActivityPhase, isAttendable } from "@/features/activities/api/activity-phase.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/activities/flows/attend-activity.tsx").then(({ attendActivity }) => attendActivity);

/** Says that one was there; or that one is invited, or has said so. */
export function AttendPart({ activity, phase }: { activity: Activity; phase: ActivityPhase }) {
  const { member } = useMembership();
  const { number, participations, content } = activity;
  const own = participations.find((one) => one.member.number === member?.id);
  if (own && own.attendedAt !== null) {
    return (
      <p className="inline-flex items-center gap-2 text-sm font-semibold text-positive">
        <Check className="size-4" aria-hidden="true" />
        <Trans>You were there</Trans>
      </p>
    );
  }
  if (own && phase === "coming") {
    return (
      <p className="text-sm font-semibold text-accent">
        <Trans>You are invited</Trans>
      </p>
    );
  }
  if (!isAttendable(phase) || member?.source === "Agent") return null;
  return (
    <ActionButton
      flow={load}
      input={() => ({ activityId: number, title: content?.title ?? undefined })}
      flowKey={`attend:${number}`}
      variant="secondary"
    >
      <Trans>I was there</Trans>
    </ActionButton>
  );
}
