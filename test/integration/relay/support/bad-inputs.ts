import type { ContractName } from "@engine/audit/contracts";
import { type Hex, toHex, zeroAddress, zeroHash } from "viem";
import type { LocalAccount } from "viem/accounts";
import { ballotLetter } from "../../../../scripts/bench/letters.ts";
import { signIdea, signRequest, type World } from "./world.ts";

/** Something that must be refused. A string is sent as it is, everything else as JSON. */
export interface BadInput {
  title: string;
  kind?: string;
  body: unknown;
  type?: string;
  status: number;
  code: string;
}

type Letter = Record<string, unknown>;
/** How a member's letter is spoilt after it was signed, and what the relayer says then. */
type Spoiling = [title: string, change: Letter, status: number, code: string];

const WRONG_VALUES: Record<string, readonly unknown[]> = {
  nothing: [undefined],
  "of another type": [null, true, [], {}, 1.5],
  "no such text": ["", "0x", "0xzz", "-1", "1e3", " 1"],
};

/** Bodies that are no letter of any kind. */
const NO_LETTERS: readonly (readonly [string, unknown, string?])[] = [
  ["an empty body", ""],
  ["half an object", '{"chainId":'],
  ["a list", "[]"],
  ["a text", '"request"'],
  ["null", "null"],
  ["a number", "7"],
  ["Latin-1", Uint8Array.of(0x7b, 0xe4, 0x7d)],
  ["5,000 lists in each other", "[".repeat(5_000)],
];

/** What may not be called, whoever signs: guarded, moving tokens, or no contract of ours. */
const FORBIDDEN: readonly (readonly [ContractName, string, readonly unknown[], string])[] = [
  ["AccessManager", "multicall", [[]], "unknownTarget"],
  ["Timelock", "cancel", [zeroHash], "unknownTarget"],
  ["Forwarder", "executeBatch", [[], zeroAddress], "unknownTarget"],
  ["Treasury", "allocate", [1, 5n], "unknownTarget"],
  ["Treasury", "deposit", [5n], "unknownTarget"],
  ["Points", "setPolicy", [[], zeroHash], "unknownTarget"],
  ["Members", "suspend", [2, zeroHash], "unknownAction"],
  ["Members", "setCommunityDoor", [true], "unknownAction"],
  ["Members", "join", [], "unknownAction"],
  ["Members", "setAuthority", [zeroAddress], "unknownAction"],
  ["Members", "pauseFor", [60], "unknownAction"],
  ["Ideas", "reject", [1, 1, zeroHash], "unknownAction"],
  ["Ideas", "closeChallenge", [1, zeroHash], "unknownAction"],
  ["Rounds", "castSigned", [1, []], "unknownAction"],
  ["Teams", "seatByGovernance", [1, 1], "unknownAction"],
  ["VoteToken", "issue", [[zeroAddress], [1n]], "unknownAction"],
  ["VoteToken", "transfer", [zeroAddress, 1n], "unknownAction"],
  ["VoteToken", "approve", [zeroAddress, 1n], "unknownAction"],
  ["Kudos", "setAllowance", [3], "unknownAction"],
  ["Rewards", "reclaimRewards", [1n], "unknownAction"],
  ["InnovationGovernor", "execute", [[], [], [], zeroHash], "unknownAction"],
  ["InnovationGovernor", "relay", [zeroAddress, 0n, "0x"], "unknownAction"],
];

/** More than a hundred things that must be refused, each for one reason. */
export async function badInputs(
  world: World,
  member: LocalAccount,
  stranger: LocalAccount,
): Promise<BadInput[]> {
  const [good, ballot] = [await signIdea(world, member, 1), await goodBallot(world, member)];
  const others = [...(await badlySigned(world, member, stranger)), ...(await unwelcome(world, member))];
  const noLetters = NO_LETTERS.map(([title, body]) => ({ title, body, status: 400, code: "notJson" }));
  return [
    ...noLetters,
    {
      title: "a form",
      body: good,
      type: "application/x-www-form-urlencoded",
      status: 415,
      code: "wrongType",
    },
    { title: "70 kB", body: { ...good, data: `0x${"00".repeat(35_000)}` }, status: 413, code: "tooLarge" },
    ...wrongFields("requests", good),
    ...wrongFields("ballots", ballot),
    ...spoilt(good, member).map(([title, change, status, code]) => ({
      ...{ title, body: { ...good, ...change }, status, code },
    })),
    ...spoiltBallots(ballot),
    ...others,
  ];
}

function goodBallot({ deployment }: World, member: LocalAccount) {
  return ballotLetter(deployment, member, 1, 1n);
}

function wrongFields(kind: string, good: Letter): BadInput[] {
  const wrong = Object.keys(good).flatMap((field) =>
    Object.entries(WRONG_VALUES).flatMap(([what, values]) =>
      values
        .filter((value) => !(field === "data" && value === "0x"))
        .map((value) => ({
          ...{ title: `${field} ${what}: ${JSON.stringify(value)}`, kind, status: 400, code: "badField" },
          body: { ...good, [field]: value },
        })),
    ),
  );
  const stranger = { title: "a field too many", kind, body: { ...good, note: 1 }, status: 400 };
  return [...wrong, { ...stranger, code: "unknownField" }];
}

function spoilt(good: Letter, { address }: LocalAccount): Spoiling[] {
  const signature = String(good.signature) as Hex;
  return [
    ["another chain", { chainId: 1 }, 422, "foreignChain"],
    ["ether", { value: "1" }, 422, "carriesValue"],
    ["another target", { to: address }, 403, "unknownTarget"],
    ["no function", { data: "0x" }, 403, "unknownAction"],
    ["an unknown function", { data: "0xdeadbeef" }, 403, "unknownAction"],
    ["half the arguments", { data: String(good.data).slice(0, 74) }, 422, "badCalldata"],
    ["more than the arguments", { data: `${good.data}00` }, 422, "badCalldata"],
    ["a hidden address behind them", { data: `${good.data}${address.slice(2)}` }, 422, "badCalldata"],
    ["all the gas there is", { gas: "30000000" }, 422, "tooMuchGas"],
    ["other gas than signed", { gas: "900000" }, 401, "badSignature"],
    ["another nonce than signed", { nonce: "7" }, 401, "badSignature"],
    ["another deadline than signed", { deadline: 9 }, 401, "badSignature"],
    ["another sender", { from: zeroAddress }, 401, "badSignature"],
    ["a signature of nobody", { signature: `0x${"00".repeat(64)}1b` }, 401, "badSignature"],
    ["a signature cut short", { signature: signature.slice(0, -2) }, 401, "badSignature"],
    ["a signature with more behind it", { signature: `${signature}00` }, 401, "badSignature"],
    ["the signature's twin", { signature: twinOf(signature) }, 401, "badSignature"],
    ["a signature that says 0 and 1", { signature: `${signature.slice(0, -2)}00` }, 401, "badSignature"],
  ];
}

function spoiltBallots(good: Letter): BadInput[] {
  const changes: Spoiling[] = [
    ["a ballot for another chain", { chainId: 1 }, 422, "foreignChain"],
    ["a ballot in a round that is none", { roundId: 99 }, 422, "contractRefused"],
    ["a ballot that says nothing", { choices: "0" }, 422, "contractRefused"],
    ["a ballot for an entry that is none", { choices: String(1n << 100n) }, 422, "contractRefused"],
    ["other choices than signed", { choices: "2" }, 401, "badSignature"],
  ];
  return changes.map(([title, change, status, code]) => ({
    ...{ title, kind: "ballots", body: { ...good, ...change }, status, code },
  }));
}

/** Signed by the wrong person, at the wrong time, or for another contract. */
async function badlySigned(world: World, member: LocalAccount, stranger: LocalAccount): Promise<BadInput[]> {
  const idea = (signer: LocalAccount, change = {}) => signIdea(world, signer, 1, change);
  const { contracts } = world.deployment;
  const foreign = { ...world.deployment, contracts: { ...contracts, Forwarder: contracts.Members } };
  const { deadline } = await idea(member);
  const cases: [string, Promise<unknown>, number, string][] = [
    ["somebody who is no member", idea(stranger), 403, "notAMember"],
    ["an invitation that nobody gave", redeem(world, stranger), 422, "contractRefused"],
    ["a deadline long ago", idea(member, { deadline: 1 }), 422, "expired"],
    ["a deadline in half a minute", idea(member, { deadline: deadline - 1770 }), 422, "expired"],
    ["a deadline tomorrow", idea(member, { deadline: deadline + 86_400 }), 422, "deadlineTooFar"],
    ["a deadline never", idea(member, { deadline: 2 ** 48 - 1 }), 422, "deadlineTooFar"],
    ["a nonce to come", idea(member, { nonce: 5n }), 409, "nonceAhead"],
    ["too little gas", idea(member, { gas: 30_000n }), 422, "tooLittleGas"],
    [
      "another forwarder",
      signIdea({ ...world, deployment: foreign }, member, 1, { nonce: 0n }),
      401,
      "badSignature",
    ],
  ];
  return Promise.all(
    cases.map(async ([title, body, status, code]) => ({ title, body: await body, status, code })),
  );
}

/** Functions that members do not call through the relayer, and calls that a contract refuses them. */
async function unwelcome(world: World, member: LocalAccount): Promise<BadInput[]> {
  const forbidden = FORBIDDEN.map(async ([contract, name, args, code]) => ({
    title: `${contract}.${name}`,
    ...{ body: await signRequest(world, member, contract, name, args), status: 403, code },
  }));
  const refused = (["revise", "withdraw"] as const).map(async (name) => ({
    title: `${name} of somebody else's idea`,
    body: await signRequest(world, member, "Ideas", name, [1, toHex(1, { size: 32 })]),
    ...{ status: 422, code: "contractRefused" },
  }));
  return Promise.all([...forbidden, ...refused]);
}

async function redeem(world: World, stranger: LocalAccount) {
  const invitation = { key: stranger.address, source: 0, unit: 0, uses: 1, expiresAt: 2 ** 40 - 1 };
  const signature: Hex = `0x${"11".repeat(65)}`;
  const args = [invitation, stranger.address, signature, signature];
  return signRequest(world, stranger, "Members", "redeem", args);
}

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The other signature with the same meaning, which the forwarder refuses. */
function twinOf(signature: Hex): Hex {
  const s = toHex(ORDER - BigInt(`0x${signature.slice(66, 130)}`), { size: 32 });
  return `0x${signature.slice(2, 66)}${s.slice(2)}${signature.endsWith("1b") ? "1c" : "1b"}`;
}
