import { Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";

/** A pilot as the index names one: by its plan, else by its idea. */
export interface NamedPilot {
  number: number;
  planContent: { title: string | null; language?: string | null } | null;
  idea: { number: number; content?: { title: string | null } | null };
}

/** What a pilot is called, if its plan or its idea's text is here. */
export function pilotTitle({ planContent, idea }: NamedPilot): string | undefined {
  return planContent?.title ?? idea.content?.title ?? undefined;
}

/** A pilot's title, leading to its record. */
export function PilotLink({ pilot }: { pilot: NamedPilot }) {
  const title = pilotTitle(pilot);
  return (
    <TextLink to="/pilots/$pilotId" params={{ pilotId: String(pilot.number) }}>
      {title ? (
        <UserText text={title} language={pilot.planContent?.language} />
      ) : (
        <Trans>Pilot {pilot.number}</Trans>
      )}
    </TextLink>
  );
}
