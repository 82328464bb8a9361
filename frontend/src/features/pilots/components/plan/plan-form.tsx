import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { WithDecimals } from "@/components/with-decimals.tsx";
import type { PlanChoices } from "@/features/pilots/api/plan-choices.ts";
import { type PlanDraft, type PlanFault, readPlan } from "@/features/pilots/api/plan-draft.ts";
import { MilestoneFields } from "@/features/pilots/components/plan/milestone-fields.tsx";
import { MoneyFields } from "@/features/pilots/components/plan/money-fields.tsx";
import { TargetFields } from "@/features/pilots/components/plan/target-fields.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const load = () => import("@/features/pilots/flows/plan-pilot.tsx").then(({ planPilot }) => planPilot);

/** A plan being written, as its parts see and change it. */
export interface PlanParts {
  draft: PlanDraft;
  faults: readonly PlanFault[];
  change(part: Partial<PlanDraft>): void;
}

function emptyPlan(teamId: number, payeeId: number): PlanDraft {
  return {
    ...{ title: "", text: "", metric: "", comparison: "AtLeast", value: "", ends: "" },
    ...{ milestones: [{ key: 1, name: "", amount: "", due: "" }], measureDays: "90" },
    ...{ ifMissed: "hold", revisitDays: "90", teamId, payeeId },
  };
}

/** Everything a plan needs; what is missing is said beside it, and nothing is signed until it fits. */
export function PlanForm(props: { ideaId: number; choices: PlanChoices; ownId: number }) {
  return <WithDecimals>{(decimals) => <Plan {...props} decimals={decimals} />}</WithDecimals>;
}

function Plan(props: { ideaId: number; choices: PlanChoices; ownId: number; decimals: number }) {
  const { ideaId, choices, ownId, decimals } = props;
  const { teams, members } = choices;
  const { i18n } = useLingui();
  const now = useChainNow();
  const [draft, setDraft] = useState(() =>
    emptyPlan(teams.length === 1 ? (teams[0]?.number ?? 0) : 0, ownId),
  );
  const [asked, setAsked] = useState(false);
  const read = readPlan(draft, decimals, now);
  const parts: PlanParts = {
    draft,
    faults: asked && "faults" in read ? read.faults : [],
    change: (part) => setDraft({ ...draft, ...part }),
  };
  function input() {
    setAsked(true);
    const team = teams.find(({ number }) => number === draft.teamId);
    const payee = members.find(({ number }) => number === draft.payeeId);
    if (!("plan" in read) || !team || !payee) return undefined;
    return { ideaId, language: i18n.locale === "de" ? "de" : "en", plan: read.plan, team, payee };
  }
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-12">
      <WordFields parts={parts} />
      <TargetFields parts={parts} />
      <MilestoneFields parts={parts} decimals={decimals} />
      <MoneyFields parts={parts} choices={choices} />
      <div className="grid justify-items-start gap-3">
        {parts.faults.length > 0 && (
          <p role="status" className="font-semibold text-negative">
            <Trans>Something above needs your attention first.</Trans>
          </p>
        )}
        <ActionButton flow={load} input={input} flowKey={`planPilot:${ideaId}`}>
          <Trans>Register the plan</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

function WordFields({ parts: { draft, faults, change } }: { parts: PlanParts }) {
  return (
    <Section title={<Trans>What is tried out</Trans>} id="words">
      <Field label={<Trans>Title</Trans>} error={faults.includes("title") && <Trans>Give it a title.</Trans>}>
        <Input
          value={draft.title}
          maxLength={LIMITS.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </Field>
      <Field
        label={<Trans>How it is tried out</Trans>}
        hint={
          <Trans>
            Where, with whom, how it is counted, what could go wrong. Everyone can read it, for good. Markdown
            works.
          </Trans>
        }
        error={faults.includes("text") && <Trans>Write at least a sentence.</Trans>}
      >
        <Textarea
          rows={6}
          value={draft.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </Field>
    </Section>
  );
}
