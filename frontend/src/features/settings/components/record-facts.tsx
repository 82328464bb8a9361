import { useLingui } from "@lingui/react/macro";
import { AddressText, Code } from "@/components/ui/code.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { useEngine } from "@/config/engine-context.ts";

/** The contracts behind this page, for those who want to look for themselves. */
export function RecordFacts() {
  const { t } = useLingui();
  const { contracts } = useEngine().deployment;
  return (
    <Table caption={t`Contracts of this organisation`}>
      <thead>
        <tr>
          <HeaderCell>{t`Contract`}</HeaderCell>
          <HeaderCell>{t`Address`}</HeaderCell>
          <HeaderCell numeric>{t`Since block`}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {Object.entries(contracts).map(([name, { address, startBlock }]) => (
          <tr key={name}>
            <Cell>
              <Code>{name}</Code>
            </Cell>
            <Cell>
              <AddressText value={address} />
            </Cell>
            <Cell numeric>{startBlock}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
