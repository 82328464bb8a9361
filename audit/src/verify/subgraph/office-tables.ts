import type { EventOf } from "../../contracts.ts";
import { NO_HASH } from "../../state/context.ts";
import { officeName } from "../../state/names.ts";
import type { Row, Table } from "./table.ts";
import { eventId, hashOrNull, idOf, numberId, type World } from "./world.ts";

type Given = Extract<EventOf<"Offices">, { eventName: "OfficeGiven" }>;
type Ended = Extract<EventOf<"Offices">, { eventName: "OfficeEnded" }>;

/** A term with the event that ended it, if one did. */
interface Term {
  given: Given;
  until: number;
  ended: Ended | undefined;
}

/** Who holds which office until when, and each term. */
export function officeTables({ events }: World): Table[] {
  const holders = new Map<string, Term[]>();
  for (const event of events) {
    if (event.contract !== "Offices") continue;
    if (event.eventName === "OfficeGiven") give(holders, event);
    if (event.eventName === "OfficeEnded") end(holders, event);
  }
  return [holderTable(holders), termTable(holders)];
}

const holderId = ({ args }: Given | Ended) => idOf([args.memberId, 4], [args.office, 1]);

/** A new term replaces one that still runs. */
function give(holders: Map<string, Term[]>, given: Given): void {
  const terms = holders.get(holderId(given)) ?? [];
  const former = terms.at(-1);
  if (former) former.until = Math.min(former.until, given.at.timestamp);
  holders.set(holderId(given), [...terms, { given, until: given.args.until, ended: undefined }]);
}

function end(holders: Map<string, Term[]>, ended: Ended): void {
  const term = holders.get(holderId(ended))?.at(-1);
  if (term) Object.assign(term, { until: ended.at.timestamp, ended });
}

function holderTable(holders: Map<string, Term[]>): Table {
  const rows = [...holders].flatMap(([id, terms]): [string, Row][] => {
    const last = terms.at(-1);
    if (!last) return [];
    return [[id, { ...personOf(last), until: last.until, "latestTerm.id": eventId(last.given.at) }]];
  });
  return { entity: "officeHolders", rows: new Map(rows), nameOf };
}

function termTable(holders: Map<string, Term[]>): Table {
  const rows = [...holders].flatMap(([id, terms]) =>
    terms.map((term): [string, Row] => [
      eventId(term.given.at),
      {
        "holder.id": id,
        ...personOf(term),
        givenAt: term.given.at.timestamp,
        "givenBy.id": numberId(term.given.args.actorId),
        until: term.until,
        endedEarly: term.ended !== undefined,
        "endedBy.id": numberId(term.ended?.args.actorId ?? 0),
        "reason.hash": hashOrNull(term.ended?.args.reasonHash ?? NO_HASH),
        block: term.given.at.block,
        transaction: term.given.at.txHash,
      },
    ]),
  );
  return { entity: "officeTerms", rows: new Map(rows), nameOf };
}

function personOf({ given }: Term): Row {
  return { "member.number": given.args.memberId, office: officeName(given.args.office) };
}

function nameOf(_: string, row: Row): string {
  return `member ${row["member.number"]} as ${row.office}`;
}
