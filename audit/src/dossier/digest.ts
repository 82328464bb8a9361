import {
  DIGEST_KINDS,
  type DigestData,
  type DigestKind,
  digestDataHash,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import type { Hex } from "viem";
import { hexToString } from "viem/utils";

/** An event that extends an idea's audit digest. */
export interface DigestEvent {
  eventName: keyof typeof DIGEST_KINDS | "DecisionRecorded";
  args: { seq: number; auditHead: Hex; module?: Hex; kind?: Hex; dataHash?: Hex };
  block: number;
  /** Its block's time in seconds. */
  timestamp: number;
  transaction: Hex;
}

/** One entry of the digest, recomputed. */
export interface DigestStep {
  seq: number;
  event: string;
  kind: string;
  block: number;
  transaction: Hex;
  head: Hex;
  /** Whether its number follows the one before. */
  follows: boolean;
  /** Whether the event announced the same head and follows the entry before it. */
  agrees: boolean;
}

const NAMES: readonly string[] = [...Object.keys(DIGEST_KINDS), "DecisionRecorded"];

/** Whether an event of Ideas extends a digest. */
export function isDigestEvent(eventName: string): eventName is DigestEvent["eventName"] {
  return NAMES.includes(eventName);
}

/** An idea's digest from its events, in their order, from the first one on. `ideas` is the register's address. */
export function foldDigest(ideaId: number, ideas: Hex, events: readonly DigestEvent[]): DigestStep[] {
  let previous = EMPTY_HEAD;
  return events.map(({ eventName, args, block, timestamp, transaction }, index) => {
    const entry = contentOf(eventName, args, ideas);
    const { seq } = args;
    const head = nextAuditHead({ previous, ideaId, seq, timestamp: BigInt(timestamp), ...entry });
    previous = head;
    const kind = hexToString(entry.kind, { size: 32 });
    const follows = seq === index;
    return {
      ...{ seq, event: eventName, kind, block, transaction, head, follows },
      agrees: follows && head === args.auditHead,
    };
  });
}

/** What an event adds to the digest: who decided, what kind of entry, and the hash of its data. */
function contentOf(eventName: DigestEvent["eventName"], args: DigestEvent["args"], ideas: Hex) {
  if (eventName === "DecisionRecorded") {
    return { module: args.module as Hex, kind: args.kind as Hex, dataHash: args.dataHash as Hex };
  }
  const kind: DigestKind = DIGEST_KINDS[eventName];
  const dataHash = digestDataHash(kind, args as unknown as DigestData[typeof kind]);
  return { module: kind === "stage" ? (args.module as Hex) : ideas, kind: kindToBytes32(kind), dataHash };
}
