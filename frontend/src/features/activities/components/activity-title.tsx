import { Trans } from "@lingui/react/macro";
import { UserText } from "@/components/ui/user-text.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";

/** What an activity is called; its number while the text is not there. */
export function ActivityTitle({ activity: { number, content } }: { activity: Activity }) {
  return content?.title ? (
    <UserText text={content.title} limit={120} language={content.language} />
  ) : (
    <Trans>Activity {number}</Trans>
  );
}
