import { LIMITS } from "@engine/protocol/documents";
import { ACTIVITY_KIND_NAMES, type ActivityKind } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import {
  type AnnouncementFault,
  announcementFaults,
  firstWindow,
  secondsOf,
} from "@/features/activities/api/announcement.ts";
import type { MeetingPlan } from "@/features/activities/api/meeting-plan.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const load = () =>
  import("@/features/activities/flows/announce-activity.tsx").then(
    ({ announceActivity }) => announceActivity,
  );

interface AnnounceFormProps {
  /** Fills in a meeting about an idea. */
  plan: MeetingPlan | undefined;
  onSent: () => void;
}

/** Announces something that people can come to; whoever announces it hosts it. */
export function AnnounceForm({ plan, onSent }: AnnounceFormProps) {
  const { i18n } = useLingui();
  const now = useChainNow();
  const meeting = useMeetingWords(plan);
  const [draft, setDraft] = useState(() => ({
    ...{ kind: "Workshop" as ActivityKind, title: "", text: "", ...meeting },
    ...firstWindow(now),
  }));
  const [faults, setFaults] = useState<readonly AnnouncementFault[]>([]);
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setFaults([]);
  };

  function input() {
    const found = announcementFaults(draft, now);
    setFaults(found);
    if (found.length > 0) return undefined;
    const { kind, title, text } = draft;
    return {
      ...{ kind, title, text, language: i18n.locale === "de" ? ("de" as const) : ("en" as const) },
      ...{ startsAt: secondsOf(draft.starts), endsAt: secondsOf(draft.ends) },
    };
  }

  return (
    <Section title={<Trans>A new activity</Trans>} id="announce">
      <div className="grid max-w-2xl gap-5">
        <Field label={<Trans>What kind</Trans>}>
          <Select
            value={draft.kind}
            onChange={({ target }) => change({ kind: target.value as ActivityKind })}
          >
            {ACTIVITY_KIND_NAMES.map((kind) => (
              <option key={kind} value={kind}>
                {i18n._(activityKindWords[kind])}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={<Trans>Title</Trans>}
          error={faults.includes("title") && <Trans>Give it a name that people recognise.</Trans>}
        >
          <Input
            value={draft.title}
            maxLength={LIMITS.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        </Field>
        <Field
          label={<Trans>What happens there</Trans>}
          hint={<Trans>Where, for whom, what to bring, what will come of it. Markdown works.</Trans>}
          error={faults.includes("text") && <Trans>Write at least a sentence.</Trans>}
        >
          <Textarea
            value={draft.text}
            maxLength={LIMITS.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            label={<Trans>Begins</Trans>}
            error={faults.includes("starts") && <Trans>Choose a day and an hour.</Trans>}
          >
            <Input
              type="datetime-local"
              value={draft.starts}
              onChange={({ target }) => change({ starts: target.value })}
            />
          </Field>
          <Field
            label={<Trans>Ends</Trans>}
            error={
              faults.includes("ends") && (
                <Trans>Choose a moment after its beginning, ahead of now, and within a year.</Trans>
              )
            }
          >
            <Input
              type="datetime-local"
              value={draft.ends}
              onChange={({ target }) => change({ ends: target.value })}
            />
          </Field>
        </div>
        <div className="justify-self-start">
          <ActionButton flow={load} input={input} flowKey="announce" onSent={onSent}>
            <Trans>Announce it</Trans>
          </ActionButton>
        </div>
      </div>
    </Section>
  );
}

/** Who was suggested, who is asked and who is not goes on record with what the host announces. */
function useMeetingWords(plan: MeetingPlan | undefined) {
  const { t } = useMacro();
  if (!plan) return undefined;
  const { about } = plan;
  const [asked, left] = [plan.ask.join(", "), plan.leave.join(", ")];
  const lines = [
    t`We look at idea no. ${about} together: what speaks for it, what it needs, who joins in.`,
    asked && t`Suggested by the words that their ideas share with it, and asked – members no. ${asked}.`,
    left && t`Suggested as well, and not asked this time – members no. ${left}.`,
  ];
  return {
    kind: "ReviewMeeting" as const,
    title: t`Meeting about idea no. ${about}`,
    text: lines.filter((line) => line !== "").join("\n\n"),
  };
}
