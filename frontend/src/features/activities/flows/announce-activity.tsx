import { LIMITS } from "@engine/protocol/documents";
import { ACTIVITY_KIND_NAMES, type ActivityKind } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import {
  activitiesCall,
  languageSchema,
  NO_TEXT,
  numberSchema,
} from "@/features/activities/flows/activity-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  kind: z.enum(ACTIVITY_KIND_NAMES),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.title)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.text)),
  language: languageSchema,
  /** Unix seconds. */
  startsAt: numberSchema,
  endsAt: numberSchema,
});

/** A member announces an activity and hosts it. */
export const announceActivity: Flow<z.infer<typeof schema>> = {
  name: "announce-activity",
  schema,
  title: ({ title }) => msg`Announce “${title}”`,
  key: () => "announce",
  document: ({ title, text, language }) => ({ kind: "activity", language, title, text }),
  call: ({ kind, startsAt, endsAt }, context) =>
    activitiesCall(context, "announceActivity", [
      ACTIVITY_KIND_NAMES.indexOf(kind),
      startsAt,
      endsAt,
      context.document?.hash ?? NO_TEXT,
    ]),
  preview: (call, { kind, title, text }) => [
    { label: <KindText kind={kind} />, value: <UserText text={title} limit={120} /> },
    {
      label: <Trans>When</Trans>,
      value: (
        <Trans>
          from <CalendarDate seconds={Number(call.args[1])} /> to{" "}
          <CalendarDate seconds={Number(call.args[2])} />
        </Trans>
      ),
    },
    {
      label: <Trans>What happens there</Trans>,
      value: <span className="line-clamp-6 whitespace-pre-wrap">{text}</span>,
    },
    {
      label: <Trans>You become</Trans>,
      value: <Trans>its host: you invite, and you can call it off until it ends</Trans>,
    },
  ],
  receipt: () => ({ path: "/activities" }),
};

function KindText({ kind }: { kind: ActivityKind }) {
  const { i18n } = useLingui();
  return i18n._(activityKindWords[kind]);
}
