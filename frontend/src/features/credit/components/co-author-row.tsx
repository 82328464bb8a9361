import { Trans, useLingui } from "@lingui/react/macro";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import type { NamedMember } from "@/components/vocabulary/person-name.tsx";
import type { RowFault, SplitRow } from "@/features/credit/api/split-rules.ts";
import { classNames } from "@/lib/class-names.ts";
import { displayText } from "@/lib/text-safety.ts";

const LONGEST_NAME = 60;

/** One co-author with their share. */
export function CoAuthorRow(props: {
  place: number;
  row: SplitRow;
  fault: RowFault | undefined;
  people: readonly NamedMember[];
  /** Who cannot be chosen here: the author, and those in other rows. */
  taken: readonly number[];
  onChange: (part: Partial<SplitRow>) => void;
  onRemove: (() => void) | undefined;
}) {
  const { row, fault, onChange } = props;
  const { t } = useLingui();
  const place = props.place + 1;
  const options = props.people
    .filter(({ number }) => !props.taken.includes(number))
    .map(({ number, profileContent }) => ({ number, name: profileContent?.name ?? undefined }))
    .sort((a, b) => (a.name ?? "~").localeCompare(b.name ?? "~") || a.number - b.number);
  // Whoever was chosen before and is not among the people any more stays visible, if only by number.
  const isMissing = row.memberId !== 0 && !options.some(({ number }) => number === row.memberId);
  const { memberId } = row;
  return (
    <div
      className={classNames(
        "grid items-start gap-x-2",
        props.onRemove ? "grid-cols-[minmax(0,1fr)_5.5rem_2.75rem]" : "grid-cols-[minmax(0,1fr)_5.5rem]",
      )}
    >
      <Field label={<Trans>Co-author {place}</Trans>} error={fault && fault !== "share" && faultWords[fault]}>
        <Select
          value={memberId || ""}
          onChange={({ target }) => onChange({ memberId: Number(target.value) })}
        >
          <option value="">{t`Choose`}</option>
          {isMissing && <option value={memberId}>{t`Member no. ${memberId}`}</option>}
          {options.map(({ number, name }) => (
            <option key={number} value={number}>
              {name ? displayText(name, LONGEST_NAME) : t`Member no. ${number}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>Share in %</Trans>}
        error={fault === "share" && <Trans>At least 1, such as 25.</Trans>}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={row.percent}
          className="figures"
          onChange={({ target }) => onChange({ percent: target.value })}
        />
      </Field>
      {props.onRemove && (
        <Button
          variant="quiet"
          className="mt-[1.625rem] px-0!"
          aria-label={t`Remove co-author ${place}`}
          onClick={props.onRemove}
        >
          <X aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

const faultWords: Record<Exclude<RowFault, "share">, ReactNode> = {
  nobody: <Trans>Choose somebody.</Trans>,
  author: <Trans>You have your part anyway.</Trans>,
  twice: <Trans>Each can be named once.</Trans>,
};
