import type { Address, Hex } from "viem";
import { encodeAbiParameters, keccak256, stringToHex } from "viem/utils";

/** What each kind of digest entry commits to: the event's own arguments, without `ideaId`, `seq` and `auditHead`. */
export interface DigestData {
  submitted: {
    authorId: number;
    challengeId: number;
    channel: number;
    contentHash: Hex;
    parents: readonly number[];
  };
  filed: {
    filedById: number;
    challengeId: number;
    channel: number;
    contentHash: Hex;
    parents: readonly number[];
    source: number;
    claimKey: Address;
  };
  claimed: { authorId: number };
  revised: { version: number; contentHash: Hex; actorId: number };
  credited: { memberIds: readonly number[]; sharesBps: readonly number[] };
  stage: {
    from: number;
    to: number;
    ground: number;
    reasonHash: Hex;
    revisitAt: number;
    causeId: number;
    actorId: number;
    module: Address;
    version: number;
    contentHash: Hex;
  };
}

export type DigestKind = keyof DigestData;

type Fields<Kind extends DigestKind> = readonly { name: keyof DigestData[Kind] & string; type: string }[];

const FIELDS: { [Kind in DigestKind]: Fields<Kind> } = {
  submitted: [
    { name: "authorId", type: "uint32" },
    { name: "challengeId", type: "uint32" },
    { name: "channel", type: "uint8" },
    { name: "contentHash", type: "bytes32" },
    { name: "parents", type: "uint32[]" },
  ],
  filed: [
    { name: "filedById", type: "uint32" },
    { name: "challengeId", type: "uint32" },
    { name: "channel", type: "uint8" },
    { name: "contentHash", type: "bytes32" },
    { name: "parents", type: "uint32[]" },
    { name: "source", type: "uint8" },
    { name: "claimKey", type: "address" },
  ],
  claimed: [{ name: "authorId", type: "uint32" }],
  revised: [
    { name: "version", type: "uint16" },
    { name: "contentHash", type: "bytes32" },
    { name: "actorId", type: "uint32" },
  ],
  credited: [
    { name: "memberIds", type: "uint32[]" },
    { name: "sharesBps", type: "uint16[]" },
  ],
  stage: [
    { name: "from", type: "uint8" },
    { name: "to", type: "uint8" },
    { name: "ground", type: "uint8" },
    { name: "reasonHash", type: "bytes32" },
    { name: "revisitAt", type: "uint40" },
    { name: "causeId", type: "uint32" },
    { name: "actorId", type: "uint32" },
    { name: "module", type: "address" },
    { name: "version", type: "uint16" },
    { name: "contentHash", type: "bytes32" },
  ],
};

/** The arguments that an entry of a kind commits to, in their order: the event's, without `ideaId`, `seq`, `auditHead`. */
export function digestFields(kind: DigestKind): readonly { name: string; type: string }[] {
  return FIELDS[kind];
}

/** The digest kind of each event of Ideas that names its own data; `DecisionRecorded` brings kind and hash along. */
export const DIGEST_KINDS = {
  IdeaSubmitted: "submitted",
  IdeaFiled: "filed",
  IdeaClaimed: "claimed",
  IdeaRevised: "revised",
  CreditSplit: "credited",
  StageChanged: "stage",
} as const satisfies Record<string, DigestKind>;

/** Head of an idea's digest before its first entry. */
export const EMPTY_HEAD: Hex = `0x${"0".repeat(64)}`;

/** A kind as the contract writes it: ASCII, at most 31 characters, padded to 32 bytes. */
export function kindToBytes32(kind: string): Hex {
  return stringToHex(kind, { size: 32 });
}

/** keccak-256 of the ABI encoding of an entry's arguments in their order. Throws if a value does not fit its type. */
export function digestDataHash<Kind extends DigestKind>(kind: Kind, data: DigestData[Kind]): Hex {
  const fields: Fields<Kind> = FIELDS[kind];
  return keccak256(
    encodeAbiParameters(
      fields,
      fields.map(({ name }) => data[name]),
    ),
  );
}

/** One entry of an idea's digest. `timestamp` is the block's, in seconds. */
export interface DigestEntry {
  previous: Hex;
  ideaId: number;
  seq: number;
  module: Address;
  kind: Hex;
  dataHash: Hex;
  timestamp: bigint;
}

const ENTRY = [
  { name: "previous", type: "bytes32" },
  { name: "ideaId", type: "uint32" },
  { name: "seq", type: "uint16" },
  { name: "module", type: "address" },
  { name: "kind", type: "bytes32" },
  { name: "dataHash", type: "bytes32" },
  { name: "timestamp", type: "uint256" },
] as const;

/** The digest's head after an entry, as Ideas computes it. */
export function nextAuditHead(entry: DigestEntry): Hex {
  const { previous, ideaId, seq, module, kind, dataHash, timestamp } = entry;
  return keccak256(encodeAbiParameters(ENTRY, [previous, ideaId, seq, module, kind, dataHash, timestamp]));
}
