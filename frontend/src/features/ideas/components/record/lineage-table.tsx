import { Trans, useLingui } from "@lingui/react/macro";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { Family } from "@/features/ideas/api/lineage.ts";

/** The same as the family tree, a line for each descent: the younger idea, how, and the older one. */
export function LineageTable({ family }: { family: Family }) {
  const { t } = useLingui();
  const byNumber = new Map(family.relatives.map((relative) => [relative.number, relative]));
  return (
    <Table caption={t`Which idea stands on which`}>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>Idea</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>How</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>Other idea</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>Its stage</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {family.descents.map(({ from, to, kind }) => {
          const [one, other] = kind === "BuildsOn" ? [to, from] : [from, to];
          const stage = byNumber.get(other)?.stage;
          return (
            <tr key={`${from}-${to}-${kind}`}>
              <Cell>
                <Named number={one} title={byNumber.get(one)?.title} />
              </Cell>
              <Cell>{kind === "BuildsOn" ? <Trans>builds on</Trans> : <Trans>merged into</Trans>}</Cell>
              <Cell>
                <Named number={other} title={byNumber.get(other)?.title} />
              </Cell>
              <Cell>{stage && <StagePill stage={stage} />}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Named({ number, title }: { number: number; title: string | undefined }) {
  return <IdeaLink idea={{ number, content: title === undefined ? null : { title } }} />;
}
