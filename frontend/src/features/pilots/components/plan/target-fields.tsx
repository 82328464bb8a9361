import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import type { PlanParts } from "@/features/pilots/components/plan/plan-form.tsx";

/** What has to be reached, by when, and what follows from reaching or missing it. */
export function TargetFields({ parts: { draft, faults, change } }: { parts: PlanParts }) {
  return (
    <Section title={<Trans>What it has to reach</Trans>} id="target">
      <Choice
        label={<Trans>The target is met with</Trans>}
        options={[
          { value: "AtLeast", label: <Trans>at least</Trans> },
          { value: "AtMost", label: <Trans>at most</Trans> },
        ]}
        value={draft.comparison}
        onChange={(comparison) => change({ comparison })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Field
          label={<Trans>Number</Trans>}
          error={faults.includes("value") && <Trans>Give a whole number, such as 412.</Trans>}
        >
          <Input
            inputMode="numeric"
            value={draft.value}
            onChange={({ target }) => change({ value: target.value })}
          />
        </Field>
        <Field
          label={<Trans>Of what, in words and unit</Trans>}
          error={faults.includes("metric") && <Trans>Say what is counted, such as “pastries sold”.</Trans>}
        >
          <Input
            value={draft.metric}
            maxLength={LIMITS.metric}
            onChange={({ target }) => change({ metric: target.value })}
          />
        </Field>
      </div>
      <Field
        label={<Trans>Last day of the pilot</Trans>}
        hint={<Trans>The result is due then. Within two years.</Trans>}
        error={faults.includes("ends") && <Trans>Choose a day within the next two years.</Trans>}
      >
        <Input
          type="date"
          className="max-w-52"
          value={draft.ends}
          onChange={({ target }) => change({ ends: target.value })}
        />
      </Field>
      <Choice
        label={<Trans>If the target is missed, the idea is</Trans>}
        options={[
          { value: "hold", label: <Trans>put on hold</Trans> },
          { value: "stop", label: <Trans>stopped</Trans> },
        ]}
        value={draft.ifMissed}
        onChange={(ifMissed) => change({ ifMissed })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {draft.ifMissed === "hold" && (
          <Field
            label={<Trans>Days on hold</Trans>}
            hint={<Trans>After so many days anyone may take it up again.</Trans>}
            error={faults.includes("revisitDays") && <Trans>Give a whole number of days.</Trans>}
          >
            <Input
              inputMode="numeric"
              className="max-w-28"
              value={draft.revisitDays}
              onChange={({ target }) => change({ revisitDays: target.value })}
            />
          </Field>
        )}
        <Field
          label={<Trans>Days of measuring afterwards</Trans>}
          hint={<Trans>For so long after its end, what the idea brings can be reported.</Trans>}
          error={faults.includes("measureDays") && <Trans>Give a whole number of days, up to 730.</Trans>}
        >
          <Input
            inputMode="numeric"
            className="max-w-28"
            value={draft.measureDays}
            onChange={({ target }) => change({ measureDays: target.value })}
          />
        </Field>
      </div>
    </Section>
  );
}
