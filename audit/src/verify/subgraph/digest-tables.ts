import {
  DIGEST_KINDS,
  type DigestData,
  type DigestKind,
  digestDataHash,
  kindToBytes32,
} from "@engine/protocol/audit-digest";
import type { Address, Hex } from "viem";
import { hexToBytes } from "viem/utils";
import type { EventOf } from "../../contracts.ts";
import { groundName, stageName } from "../../state/names.ts";
import type { Row, Table } from "./table.ts";
import {
  decidesByCounting,
  eventsNamed,
  hashOrNull,
  idOf,
  isModule,
  numberId,
  orNull,
  type World,
  whereabouts,
} from "./world.ts";

/** The audit digests and the stage changes among their entries. */
export function digestTables(world: World): Table[] {
  return [records(world), stageChanges(world)];
}

type IdeasEvent = EventOf<"Ideas">;
type Entry = Extract<IdeasEvent, { args: { auditHead: Hex } }>;

function records({ events }: World): Table {
  const entries = events.filter(
    (event): event is Entry => event.contract === "Ideas" && "auditHead" in event.args,
  );
  const rows = entries.map((event): [string, Row] => {
    const { ideaId, seq, auditHead } = event.args;
    const { module, kind, dataHash } = contentOf(event);
    const id = idOf([ideaId, 4], [seq, 2]);
    return [
      id,
      {
        "idea.number": ideaId,
        seq,
        module,
        kind,
        kindText: asciiOf(kind),
        dataHash,
        head: auditHead,
        ...whereabouts(event.at),
        logIndex: event.at.logIndex,
        "stageChange.id": event.eventName === "StageChanged" ? id : null,
      },
    ];
  });
  return { entity: "auditRecords", rows: new Map(rows), nameOf: entryName };
}

/** The text of a kind up to its first zero; a module may write anything, and what is not printable shows as "?". */
function asciiOf(kind: Hex): string {
  const bytes = [...hexToBytes(kind)];
  const length = bytes.includes(0) ? bytes.indexOf(0) : bytes.length;
  const printable = bytes.slice(0, length).map((byte) => (byte >= 0x20 && byte < 0x7f ? byte : 0x3f));
  return String.fromCharCode(...printable);
}

function contentOf(event: Entry): { module: Address; kind: Hex; dataHash: Hex } {
  if (event.eventName === "DecisionRecorded") return event.args;
  const kind: DigestKind = DIGEST_KINDS[event.eventName];
  return {
    module: event.eventName === "StageChanged" ? event.args.module : event.at.address,
    kind: kindToBytes32(kind),
    dataHash: digestDataHash(kind, event.args as unknown as DigestData[typeof kind]),
  };
}

function stageChanges(world: World): Table {
  const since = new Map([...world.state.ideas.byId.values()].map(({ id, submittedAt }) => [id, submittedAt]));
  const rows = eventsNamed(world, "Ideas", "StageChanged").map(({ args, at }): [string, Row] => {
    const secondsInStage = at.timestamp - (since.get(args.ideaId) ?? at.timestamp);
    since.set(args.ideaId, at.timestamp);
    const row = {
      "idea.number": args.ideaId,
      seq: args.seq,
      from: stageName(args.from),
      to: stageName(args.to),
      ground: groundName(args.ground),
      reasonHash: hashOrNull(args.reasonHash),
      "reason.hash": decidesByCounting(world, args) ? null : hashOrNull(args.reasonHash),
      revisitAt: orNull(args.revisitAt),
      "module.id": args.module,
      causeId: args.causeId,
      "round.id": isModule(world, args.module, "Rounds") ? numberId(args.causeId) : null,
      "review.id": isModule(world, args.module, "Reviews") ? numberId(args.causeId) : null,
      "pilot.id": isModule(world, args.module, "Pilots") ? numberId(args.causeId) : null,
      "actor.id": numberId(args.actorId),
      version: args.version,
      contentHash: args.contentHash,
      secondsInStage,
      ...whereabouts(at),
      logIndex: at.logIndex,
    };
    return [idOf([args.ideaId, 4], [args.seq, 2]), row];
  });
  return { entity: "stageChanges", rows: new Map(rows), nameOf: entryName };
}

function entryName(_: string, row: Row): string {
  return `idea ${row["idea.number"]}, digest entry ${row.seq}`;
}
