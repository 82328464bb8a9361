import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import ChevronDown from "lucide-react/icons/chevron-down";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import type { Parameter } from "@/features/governance/api/parameter.ts";
import type { Change } from "@/features/governance/api/parameter-history.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** One parameter: its value, and behind it every value it had, who set it, and in which transaction. */
export function ParameterEntry(props: {
  parameter: Parameter;
  value: ReturnType<Parameter["now"]>;
  changes: readonly Change[];
}) {
  const { parameter, value, changes } = props;
  const { i18n } = useLingui();
  const line = (
    <>
      <span>{i18n._(parameter.words)}</span>
      <strong className="figures text-right font-semibold sm:text-left">
        <ParameterValue value={value} unit={parameter.unit} />
      </strong>
      <span className="flex items-baseline gap-1.5 text-sm text-muted sm:justify-end">
        <Plural value={changes.length} _0="never set" one="set once" other="set # times" />
        {changes.length > 0 && (
          <ChevronDown aria-hidden="true" className="size-3.5 self-center group-open:rotate-180" />
        )}
      </span>
    </>
  );
  const row =
    "grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 py-2.5 sm:grid-cols-[minmax(0,1fr)_10rem_8rem]";
  if (changes.length === 0) return <p className={row}>{line}</p>;
  return (
    <details className="group">
      <summary
        className={`${row} cursor-pointer list-none hover:bg-sunken [&::-webkit-details-marker]:hidden`}
      >
        {line}
      </summary>
      <ol className="mb-4 grid grid-cols-1 gap-3 border-l-2 border-line pl-4 text-sm">
        {changes.map((change) => (
          <li key={change.transaction + change.after} className="grid gap-0.5">
            <ChangeLine change={change} parameter={parameter} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function ChangeLine({ change, parameter: { unit } }: { change: Change; parameter: Parameter }) {
  const { before, after, actor, proposal } = change;
  return (
    <>
      <p>
        {before === undefined ? (
          <Trans>
            first set to <ParameterValue value={after} unit={unit} />
          </Trans>
        ) : (
          <Trans>
            from <ParameterValue value={before} unit={unit} /> to <ParameterValue value={after} unit={unit} />
          </Trans>
        )}
        {", "}
        <CalendarDate seconds={change.timestamp} />
      </p>
      <p className="text-muted">
        {proposal ? (
          <Trans>
            by the proposal{" "}
            <TextLink to="/governance/$id" params={{ id: proposal.id }}>
              <UserText text={titleOf(proposal.description) || proposal.id} limit={120} />
            </TextLink>
          </Trans>
        ) : actor ? (
          <Trans>
            by <MemberLink member={actor} />
          </Trans>
        ) : (
          <Trans>without a vote, by whoever held the role then</Trans>
        )}
      </p>
      <ChainPlace block={change.block} transaction={change.transaction} />
    </>
  );
}
