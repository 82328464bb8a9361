import {
  type DigestData,
  type DigestKind,
  digestDataHash,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import type { Address, Hex } from "viem";
import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { IdeaRecord } from "./state.ts";

/** What a log says of its entry in the audit digest. */
interface Entry {
  seq: number;
  auditHead: Hex;
}

/** Extends an idea's digest by an event of Ideas and compares it with what the log announces. */
export function digest<Kind extends DigestKind>(
  context: Context,
  idea: IdeaRecord,
  kind: Kind,
  data: DigestData[Kind],
  log: { args: Entry; at: Place },
  module: Address = log.at.address,
): void {
  const entry = { module, kind: kindToBytes32(kind), dataHash: digestDataHash(kind, data) };
  digestEntry(context, idea, entry, log);
}

/** Extends an idea's digest by an entry whose kind and data hash are given. */
export function digestEntry(
  context: Context,
  idea: IdeaRecord,
  entry: { module: Address; kind: Hex; dataHash: Hex },
  { args, at }: { args: Entry; at: Place },
): void {
  const subject = `idea ${idea.id}`;
  const gap = args.seq !== idea.records;
  accuse(
    context,
    subject,
    at,
    gap && `digest entry ${args.seq} follows ${idea.records} entries: a log is missing or repeated`,
  );
  if (!gap) {
    const timestamp = BigInt(at.timestamp);
    const head = nextAuditHead({ previous: idea.head, ideaId: idea.id, seq: args.seq, timestamp, ...entry });
    const differs =
      head !== args.auditHead &&
      `digest entry ${args.seq} gives head ${head}, the log says ${args.auditHead}`;
    accuse(context, subject, at, differs);
  }
  idea.records = args.seq + 1;
  idea.head = args.auditHead;
  context.report.count("digest entries");
}
