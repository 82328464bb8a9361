import { SUPPORT_NAMES } from "@engine/protocol/governor";
import type { Invariant } from "../invariant.ts";

export const governanceInvariants: Invariant[] = [
  {
    title: "I6: what governance carries out was voted for, with its quorum, and waited",
    async check(world, findings) {
      const votes = world.of("InnovationGovernor", "VoteCast").map(({ args }) => args);
      const created = world.of("InnovationGovernor", "ProposalCreated").map(({ args }) => args);
      const queued = world.of("InnovationGovernor", "ProposalQueued").map(({ args }) => args);
      for (const { args, at } of world.of("InnovationGovernor", "ProposalExecuted")) {
        const { proposalId } = args;
        const say = (word: (typeof SUPPORT_NAMES)[number]) =>
          votes
            .filter((vote) => vote.proposalId === proposalId && SUPPORT_NAMES[vote.support] === word)
            .reduce((weight, vote) => weight + vote.weight, 0n);
        const snapshot = created.find((each) => each.proposalId === proposalId)?.voteStart ?? 0n;
        const quorum = await world.ask<bigint>("InnovationGovernor", "quorum", snapshot);
        const eta = queued.find((each) => each.proposalId === proposalId)?.etaSeconds;
        findings.hold(`proposal ${proposalId} was not voted for`, say("For") > say("Against"));
        findings.hold(`proposal ${proposalId} missed its quorum`, say("For") + say("Abstain") >= quorum);
        findings.hold(
          `proposal ${proposalId} did not wait`,
          eta !== undefined && BigInt(at.timestamp) >= eta,
        );
      }
    },
    plant: { at: "InnovationGovernor.VoteCast", lie: (vote) => ({ ...vote, weight: 0n }) },
  },
  {
    title: "everybody votes once on a proposal, with the weight of its snapshot",
    async check(world, findings) {
      const created = world.of("InnovationGovernor", "ProposalCreated").map(({ args }) => args);
      const votes = world.of("InnovationGovernor", "VoteCast").map(({ args }) => args);
      findings.distinct(
        "a vote on a proposal",
        votes.map(({ proposalId, voter }) => [proposalId, voter]),
      );
      for (const { proposalId, voter, weight } of votes) {
        const snapshot = created.find((each) => each.proposalId === proposalId)?.voteStart;
        const past = await world.ask<bigint>("VoteToken", "getPastVotes", voter, snapshot);
        findings.equal(`weight of ${voter}`, weight, past);
      }
    },
    plant: { at: "InnovationGovernor.VoteCast", lie: (vote) => ({ ...vote, weight: vote.weight + 1n }) },
  },
  {
    title: "I11: a signed request runs once, as its signer",
    async check(world, findings) {
      const requests = world.of("Forwarder", "ExecutedForwardRequest").map(({ args }) => args);
      findings.distinct(
        "a request",
        requests.map(({ signer, nonce }) => [signer, nonce]),
      );
      for (const [signer, own] of Map.groupBy(requests, (request) => request.signer)) {
        findings.equal(
          `nonce of ${signer}`,
          await world.ask("Forwarder", "nonces", signer),
          BigInt(own.length),
        );
      }
    },
    plant: { at: "Forwarder.nonces", lie: (nonce: bigint) => nonce + 1n },
  },
];
