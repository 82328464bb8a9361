import type { Verifier } from "@engine/protocol/typed-data";
import type { Hex } from "viem";
import { adminOf } from "./admin.ts";
import { ethers } from "./chain.ts";
import type { Engine } from "./engine.ts";
import { guard } from "./permissions.ts";
import { documentHash } from "./values.ts";

/** What each member may give in a season. */
export const ALLOWANCE = 100;

/** Points for each event that earns some, in the order of the contract's list. */
export const WEIGHTS = [5, 10, 20, 40, 8, 3, 2, 6, 10, 15, 4, 4, 1, 2];

export const POLICY = documentHash("points policy");

/** What an activity is, in the order of the contract's list. */
export const ACTIVITY_KINDS = [
  "Workshop",
  "Forum",
  "BetaProgramme",
  "AdvisoryBoard",
  "ReviewMeeting",
] as const;

export const activityKind = (name: (typeof ACTIVITY_KINDS)[number]): number => ACTIVITY_KINDS.indexOf(name);

/** Kudos, points and activities on top of an engine. */
export async function withThanks<Base extends Engine>(engine: Base) {
  const { manager, forwarder, members } = engine;
  const kudos = await ethers.deployContract("Kudos", [manager, forwarder, members, ALLOWANCE]);
  const points = await ethers.deployContract("Points", [manager, forwarder, WEIGHTS, POLICY]);
  const activities = await ethers.deployContract("Activities", [manager, forwarder, members]);
  await guard(await adminOf(engine), { kudos, points, activities });
  return { ...engine, kudos, points, activities };
}

export interface KudosMessage {
  giver: Hex;
  toId: number;
  amount: number;
  noteHash: Hex;
  nonce: bigint;
  deadline: bigint;
}

/** Typed data of thanks for `Kudos.giveKudosSigned`. */
export function kudosTypedData({ chainId, address }: Verifier, message: KudosMessage) {
  return {
    domain: { name: "Innovation Engine Kudos", version: "1", chainId, verifyingContract: address },
    types: {
      Kudos: [
        { name: "giver", type: "address" },
        { name: "toId", type: "uint32" },
        { name: "amount", type: "uint16" },
        { name: "noteHash", type: "bytes32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    primaryType: "Kudos",
    message,
  } as const;
}
