import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Hash } from "@/components/ui/code.tsx";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";

const SHOWN_AT_FIRST = 8;

/** An event of a contract, and where it stands. */
interface Placed {
  id: string;
  /** Seconds since 1970. */
  timestamp: string;
  block: string;
  transaction: string;
}

/** Events as the contracts said them, each with its block and transaction; the first few until one asks for all. */
export function EventTable<Event extends Placed>({
  caption,
  events,
  what,
  by,
}: {
  caption: string;
  /** The newest first. */
  events: readonly Event[];
  what: (event: Event) => ReactNode;
  /** Who did it, if that is known. */
  by: (event: Event) => ReactNode;
}) {
  return (
    <FirstFew of={events} most={SHOWN_AT_FIRST}>
      {(shown) => (
        <Table caption={caption}>
          <thead>
            <tr>
              <HeaderCell>
                <Trans>When</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>What</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>By</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Block</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>Transaction</Trans>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {shown.map((event) => (
              <tr key={event.id}>
                <Cell className="whitespace-nowrap">
                  <CalendarDate seconds={Number(event.timestamp)} />
                </Cell>
                <Cell className="min-w-40">{what(event)}</Cell>
                <Cell className="min-w-36">{by(event) ?? <span aria-hidden="true">–</span>}</Cell>
                <Cell numeric>
                  <Num value={Number(event.block)} />
                </Cell>
                <Cell className="whitespace-nowrap">
                  <Hash value={event.transaction} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </FirstFew>
  );
}
