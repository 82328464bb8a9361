import { globSync, readFileSync } from "node:fs";
import type { AbiFunction } from "viem";
import { describe, expect, it } from "vitest";
import { parseSolidity, walk } from "../../../scripts/lib/solidity-ast.ts";
import { USER_ACTIONS } from "../../src/relay/user-actions.ts";

const OURS = Object.entries(USER_ACTIONS);
const restricted = new Set(restrictedFunctions());

/** Open to all, and yet nothing for the relayer; each with its reason. */
const LEFT_OUT: Record<string, string> = {
  setAuthority: "the permission book's own",
  join: "the open door would let strangers use up the gas",
  castSigned: "taken as ballots",
  commitSigned: "taken as scorecards",
  giveKudosSigned: "taken as thanks",
  attendSigned: "whoever hosts an activity pays for its list",
  castVoteBySig: "the vote itself is carried",
  delegateBySig: "the delegation itself is carried",
  permit: "moves tokens",
  approve: "moves tokens",
  transfer: "moves tokens",
  transferFrom: "moves tokens",
  onERC721Received: "no person calls it",
  onERC1155Received: "no person calls it",
  onERC1155BatchReceived: "no person calls it",
  setVotingDelay: "the governor's own",
  setVotingPeriod: "the governor's own",
  setProposalThreshold: "the governor's own",
  setProposalGuardian: "the governor's own",
  setLateQuorumVoteExtension: "the governor's own",
  updateQuorumNumerator: "the governor's own",
};

/** Every function that the permission book guards, by contract and name; a contract's parts are files of their own. */
function restrictedFunctions(): string[] {
  const names: string[] = [];
  for (const file of globSync("contracts/**/*.sol")) {
    for (const node of walk(parseSolidity(readFileSync(file, "utf8")))) {
      if (node.type !== "FunctionDefinition" || !node.name) continue;
      if (node.modifiers.some(({ name }) => name === "restricted")) names.push(node.name);
    }
  }
  return names;
}

const functionsOf = (abi: (typeof OURS)[number][1]["abi"]) =>
  abi.filter((item): item is AbiFunction => item.type === "function");

describe("what the relayer carries", () => {
  it("is nothing that the permission book guards, and nothing that takes ether", () => {
    expect(restricted.size).toBeGreaterThan(40);
    for (const [contract, { abi, names }] of OURS) {
      for (const name of names) {
        expect(restricted.has(name), `${contract}.${name}`).toBe(false);
        const found = functionsOf(abi).filter((each) => each.name === name);
        expect(
          found.map(({ stateMutability }) => stateMutability),
          `${contract}.${name}`,
        ).toEqual(["nonpayable"]);
      }
    }
  });

  it("is everything else, but what is left out for a reason: a new function must be decided on", () => {
    const undecided = OURS.flatMap(([contract, { abi, names }]) =>
      functionsOf(abi)
        .filter(({ stateMutability }) => stateMutability === "nonpayable")
        .filter(({ name }) => !names.includes(name) && !restricted.has(name) && !(name in LEFT_OUT))
        .map(({ name }) => `${contract}.${name}`),
    );
    expect(undecided).toEqual([]);
  });
});
