import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { budgetOf, type MilestoneDraft } from "@/features/pilots/api/plan-draft.ts";
import type { PlanParts } from "@/features/pilots/components/plan/plan-form.tsx";

/** One to sixteen steps, each with what it delivers, what it costs and when it is due; and what they add up to. */
export function MilestoneFields({ parts, decimals }: { parts: PlanParts; decimals: number }) {
  const { milestones } = parts.draft;
  const setAll = (next: readonly MilestoneDraft[]) => parts.change({ milestones: next });
  const nextKey = Math.max(...milestones.map(({ key }) => key)) + 1;
  return (
    <Section
      title={<Trans>Milestones</Trans>}
      id="milestones"
      aside={
        <Trans>
          Budget: <Money amount={budgetOf(milestones, decimals)} />
        </Trans>
      }
    >
      <ol className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {milestones.map((milestone, row) => (
          <li key={milestone.key} className="py-5">
            <Milestone
              milestone={milestone}
              row={row}
              parts={parts}
              onChange={(part) =>
                setAll(milestones.map((one) => (one === milestone ? { ...one, ...part } : one)))
              }
              onRemove={
                milestones.length > 1
                  ? () => setAll(milestones.filter((one) => one !== milestone))
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      {milestones.length < LIMITS.steps && (
        <Button
          size="small"
          className="w-fit"
          onClick={() => setAll([...milestones, { key: nextKey, name: "", amount: "", due: "" }])}
        >
          <Trans>Add a milestone</Trans>
        </Button>
      )}
    </Section>
  );
}

function Milestone(props: {
  milestone: MilestoneDraft;
  row: number;
  parts: PlanParts;
  onChange: (part: Partial<MilestoneDraft>) => void;
  onRemove: (() => void) | undefined;
}) {
  const { milestone, row, onChange, onRemove } = props;
  const { faults } = props.parts;
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">
        <Trans>Milestone {row + 1}</Trans>
      </legend>
      <Field
        label={<Trans>What milestone {row + 1} delivers</Trans>}
        error={faults.includes(`${row}:name`) && <Trans>Say what it delivers, each in other words.</Trans>}
      >
        <Input
          value={milestone.name}
          maxLength={LIMITS.title}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-[10rem_13rem_auto]">
        <Field
          label={<Trans>Amount</Trans>}
          error={faults.includes(`${row}:amount`) && <Trans>Give an amount, such as 250.</Trans>}
        >
          <Input
            inputMode="decimal"
            value={milestone.amount}
            onChange={({ target }) => onChange({ amount: target.value })}
          />
        </Field>
        <Field
          label={<Trans>Due</Trans>}
          error={faults.includes(`${row}:due`) && <Trans>Choose a day until the pilot's last.</Trans>}
        >
          <Input
            type="date"
            value={milestone.due}
            onChange={({ target }) => onChange({ due: target.value })}
          />
        </Field>
        {onRemove && (
          <Button variant="quiet" className="self-end justify-self-start" onClick={onRemove}>
            <Trans>Take it away</Trans>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
