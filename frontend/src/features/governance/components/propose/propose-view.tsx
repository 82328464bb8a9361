import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { EncodedCall } from "@/features/governance/api/draft-calls.ts";
import { type GovernanceFrame, useFrame } from "@/features/governance/api/frame.ts";
import { CallList } from "@/features/governance/components/call-list.tsx";
import { ActionForms } from "@/features/governance/components/propose/action-forms.tsx";
import { useWhatComesNext } from "@/features/governance/components/propose/what-comes-next.ts";
import { WhoMayPropose } from "@/features/governance/components/propose/who-may-propose.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/governance/flows/make-proposal.tsx").then((it) => it.makeProposal);

const MOST_CALLS = 20;
const LONGEST_TITLE = 110;
const LONGEST_TEXT = 7_000;

/** A proposal from its actions to its words. */
export default function ProposeView() {
  const { data: frame, error, refetch } = useFrame();
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!frame) return <SkeletonRows rows={8} />;
  return <Form frame={frame} />;
}

function Form({ frame }: { frame: GovernanceFrame }) {
  const [calls, setCalls] = useState<readonly EncodedCall[]>([]);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [isChecked, setChecked] = useState(false);
  const next = useWhatComesNext(frame);

  function input() {
    setChecked(true);
    if (calls.length === 0 || title.trim() === "" || text.trim() === "") return undefined;
    return { words: `${title.trim()}\n\n${text.trim()}`, calls, next };
  }

  return (
    <>
      <WhoMayPropose frame={frame} />
      <Section title={<Trans>What is to be done</Trans>} id="what">
        {calls.length > 0 && <CallList calls={calls} frame={frame} />}
        {calls.length > 0 && (
          <Button size="small" className="justify-self-start" onClick={() => setCalls(calls.slice(0, -1))}>
            <Trans>Take the last one out again</Trans>
          </Button>
        )}
        {isChecked && calls.length === 0 && (
          <p role="alert" className="text-sm font-semibold text-negative">
            <Trans>Add at least one action.</Trans>
          </p>
        )}
        {calls.length < MOST_CALLS && (
          <ActionForms
            frame={frame}
            onAdd={(call) => setCalls([...calls, call])}
            isFirst={calls.length === 0}
          />
        )}
      </Section>
      <Section title={<Trans>In your words</Trans>} id="words">
        <div className="grid max-w-2xl gap-5">
          <Field
            label={<Trans>Title</Trans>}
            error={isChecked && title.trim() === "" && <Trans>Say in a line what it is about.</Trans>}
          >
            <Input
              value={title}
              maxLength={LONGEST_TITLE}
              onChange={({ target }) => setTitle(target.value)}
            />
          </Field>
          <Field
            label={<Trans>Why</Trans>}
            hint={
              <Trans>
                What for, what it costs, and what speaks against it. It goes on the chain for good; Markdown
                works.
              </Trans>
            }
            error={isChecked && text.trim() === "" && <Trans>Whoever votes wants to know why.</Trans>}
          >
            <Textarea
              rows={7}
              value={text}
              maxLength={LONGEST_TEXT}
              onChange={({ target }) => setText(target.value)}
            />
          </Field>
          <p className="text-sm text-muted">{next}</p>
          <div>
            <ActionButton flow={load} input={input} flowKey="make-proposal" who="anyone">
              <Trans>Propose it</Trans>
            </ActionButton>
          </div>
        </div>
      </Section>
    </>
  );
}
