import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import type { Draft } from "@/features/propose/api/draft.ts";
import type { DraftIssues } from "@/features/propose/api/draft-issues.ts";
import { templates } from "@/features/propose/api/templates.ts";
import { FaultText } from "@/features/propose/components/fault-text.tsx";
import { TextField } from "@/features/propose/components/text-field.tsx";

interface WriteFormProps {
  draft: Draft;
  issues: DraftIssues;
  onChange: (part: Partial<Draft>) => void;
}

/** The idea itself: title, three texts, and what it asks for. */
export function WriteForm({ draft, issues, onChange }: WriteFormProps) {
  const { i18n } = useLingui();
  const questions = templates[draft.template];
  return (
    <div className="grid gap-6">
      <Field
        label={<Trans>Title</Trans>}
        hint={<Trans>What it is, in a few words that others will search for.</Trans>}
        optional={draft.title.length > LIMITS.title * 0.7 && `${draft.title.length} / ${LIMITS.title}`}
        error={issues.title && <FaultText fault={issues.title} limit={LIMITS.title} />}
      >
        <Input
          name="title"
          value={draft.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </Field>
      <TextField
        name="problem"
        label={<Trans>The problem</Trans>}
        question={i18n._(questions.problem)}
        rows={4}
        value={draft.problem}
        fault={issues.problem}
        onChange={(problem) => onChange({ problem })}
      />
      <TextField
        name="proposal"
        label={<Trans>The proposal</Trans>}
        question={i18n._(questions.proposal)}
        rows={6}
        value={draft.proposal}
        fault={issues.proposal}
        onChange={(proposal) => onChange({ proposal })}
      />
      <TextField
        name="benefit"
        label={<Trans>What it brings</Trans>}
        question={i18n._(questions.benefit)}
        rows={4}
        value={draft.benefit}
        fault={issues.benefit}
        onChange={(benefit) => onChange({ benefit })}
      />
      <Details draft={draft} issues={issues} onChange={onChange} />
    </div>
  );
}

function Details({ draft, issues, onChange }: WriteFormProps) {
  const optional = <Trans>optional</Trans>;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Field
        label={<Trans>What it asks for</Trans>}
        hint={<Trans>Money to try it out, in whole units of our currency.</Trans>}
        optional={optional}
        error={issues.ask && <FaultText fault={issues.ask} limit={0} />}
      >
        <Input
          name="ask"
          inputMode="numeric"
          value={draft.ask}
          onChange={({ target }) => onChange({ ask: target.value })}
        />
      </Field>
      <Field
        label={<Trans>Tags</Trans>}
        hint={<Trans>Words to find it by, separated by commas.</Trans>}
        optional={optional}
        error={
          issues.tags && (
            <FaultText fault={issues.tags} limit={issues.tags === "tooMany" ? LIMITS.tags : LIMITS.tag} />
          )
        }
      >
        <Input name="tags" value={draft.tags} onChange={({ target }) => onChange({ tags: target.value })} />
      </Field>
      <Field label={<Trans>Written in</Trans>}>
        <Select
          value={draft.language}
          onChange={({ target }) => onChange({ language: target.value as Draft["language"] })}
        >
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </Select>
      </Field>
    </div>
  );
}
