import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useUnits } from "@/features/members/api/units.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () => import("@/features/members/flows/register/unit.tsx").then(({ addUnit }) => addUnit);

/** Adds a department or an outside organisation, beside those that exist. */
export function AddUnitForm({ onSent }: { onSent: () => void }) {
  const { i18n } = useLingui();
  const { data: units = [] } = useUnits();
  const draft = useTextDraft();
  const names = units.flatMap(({ name }) => name ?? []).sort((a, b) => a.localeCompare(b, i18n.locale));

  function input() {
    const taken = draft.take();
    return taken && { name: taken.text, language: taken.language };
  }

  return (
    <div className="grid max-w-xl gap-4">
      {names.length > 0 && (
        <p className="text-sm">
          <Trans>There are already:</Trans>{" "}
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <UserText text={name} limit={60} />
            </span>
          ))}
        </p>
      )}
      <Field
        label={<Trans>Name of the unit</Trans>}
        hint={
          <Trans>
            A department, a branch, an outside organisation. It can be neither renamed nor removed.
          </Trans>
        }
        error={draft.error && <Trans>Without a name there is no unit.</Trans>}
      >
        <Input
          value={draft.text}
          maxLength={LIMITS.name}
          onChange={({ target }) => draft.change(target.value)}
        />
      </Field>
      <div>
        <ActionButton flow={load} input={input} flowKey="add-unit" who="anyone" onSent={onSent}>
          <Trans>Add the unit</Trans>
        </ActionButton>
      </div>
    </div>
  );
}
