import type { Collaboration, CollaborationKind } from "@engine/audit/metrics/collaboration";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";

const kindWords: Record<CollaborationKind, ReturnType<typeof msg>> = {
  credit: msg`share credit`,
  lineage: msg`one builds on the other`,
  pilot: msg`worked in one pilot`,
};

/** Who worked with whom, a line for each two, and how. */
export function NetworkTable(props: { links: readonly Collaboration[]; names: ReadonlyMap<number, string> }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const named = (number: number) => ({ number, profileContent: { name: props.names.get(number) ?? null } });
  return (
    <Table caption={t`Who worked with whom`}>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>Member</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>And</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>How</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {props.links.map(({ members, kinds }) => (
          <tr key={members.join("-")}>
            <Cell>
              <MemberLink member={named(members[0])} />
            </Cell>
            <Cell>
              <MemberLink member={named(members[1])} />
            </Cell>
            <Cell>{kinds.map((kind) => i18n._(kindWords[kind])).join(", ")}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
