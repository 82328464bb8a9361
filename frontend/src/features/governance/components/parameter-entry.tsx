import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import type { Change } from "@/features/governance/api/parameter-history.ts";
import type { Parameter } from "@/features/governance/api/parameter-list.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** One parameter: its value, and behind it every value it had, who set it, and in which transaction. */
export function ParameterEntry(props: {
  parameter: Parameter;
  value: ReturnType<Parameter["now"]>;
  changes: readonly Change[];
}) {
  const { parameter, value, changes } = props;
  const { i18n } = useLingui();
  return (
    <div className="grid grid-cols-1 gap-x-8 py-3.5 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <p>{i18n._(parameter.words)}</p>
      <p className="figures font-semibold">
        <ParameterValue value={value} unit={parameter.unit} />
      </p>
      {changes.length > 0 && (
        <details className="col-span-full min-w-0 text-sm">
          <summary className="w-fit cursor-pointer py-1 text-muted hover:text-ink">
            <Plural value={changes.length} one="Set once" other="Set # times" />
          </summary>
          <ol className="grid grid-cols-1 gap-3 border-l border-line py-2 pl-4">
            {changes.map((change) => (
              <li key={change.transaction + change.after} className="grid gap-0.5">
                <ChangeLine change={change} parameter={parameter} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
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
