import { numberToHex } from "viem/utils";
import { NO_ADDRESS } from "../../state/context.ts";
import { proposalName } from "../../state/governor/ids.ts";
import { deadlineOf, type ProposalRecord } from "../../state/governor/state.ts";
import { proposalStateName, supportName } from "../../state/names.ts";
import type { Row, Table } from "./table.ts";
import { idOf, joinedId, memberBehind, type World, whereabouts } from "./world.ts";

const TEXT_LIMIT = 8_000;
const CONTROL = /(?![\n\t])\p{Cc}/u;

/** The governor's settings, proposals with their calls, and votes on them. */
export function proposalTables(world: World): Table[] {
  return [settings(world), proposals(world), calls(world), votes(world)];
}

const idOfProposal = ({ id }: ProposalRecord) => numberToHex(id, { size: 32 });

function settings({ state, events }: World): Table {
  const { governor } = state;
  const fixed = events.find((event) => event.eventName === "TargetsFixed");
  const row: Row = {
    targets: fixed?.args.targets ?? [],
    timelock: governor.timelock,
    votingDelaySeconds: governor.votingDelay,
    votingPeriodSeconds: governor.votingPeriod,
    lateExtensionSeconds: governor.lateExtension,
    proposalThreshold: governor.proposalThreshold,
    quorumBps: governor.quorumBps.latest(),
    guardian: governor.guardian === NO_ADDRESS ? null : governor.guardian,
  };
  const rows = new Map(fixed ? [[idOf([1, 4]), row]] : []);
  return { entity: "governors", rows, nameOf: () => "the governor's settings" };
}

function proposals({ state }: World): Table {
  const records = [...state.governor.proposals.values()];
  const rows = records.map((proposal): [string, Row] => [
    idOfProposal(proposal),
    {
      proposer: proposal.proposer,
      "proposerMember.id": memberBehind(state, proposal.proposer),
      description: shownText(proposal.description),
      ...course(proposal),
      forVotes: proposal.tally.inFavour,
      againstVotes: proposal.tally.against,
      abstainVotes: proposal.tally.abstain,
      voterCount: proposal.votes.size,
      callCount: proposal.targets.length,
      ...whereabouts(proposal.createdAt),
    },
  ]);
  return { entity: "proposals", rows: new Map(rows), nameOf: (id) => proposalName(BigInt(id)) };
}

function course(proposal: ProposalRecord): Row {
  const { snapshot, endsAt, operationId, queued, executedAt, cancelledAt, closed } = proposal;
  return {
    standing: standingOf(proposal),
    ...{ snapshot, endsAt, deadline: deadlineOf(proposal) },
    quorum: closed?.quorum ?? null,
    queuedAt: queued?.at.timestamp ?? null,
    "operation.id": queued ? operationId : null,
    executableAt: queued?.eta ?? null,
    executedAt: executedAt?.timestamp ?? null,
    canceledAt: cancelledAt?.timestamp ?? null,
    closedAt: closed?.at.timestamp ?? null,
  };
}

/** What is on record of it, whatever time says. */
function standingOf({ queued, executedAt, cancelledAt, closed }: ProposalRecord): string {
  if (executedAt) return "Executed";
  if (cancelledAt) return "Canceled";
  if (closed) return proposalStateName(closed.state);
  return queued ? "Queued" : "Proposed";
}

/** As the index keeps what anyone may write: clean text of a bounded length, or nothing. */
function shownText(text: string): string | null {
  const isShown = text.length > 0 && text.length <= TEXT_LIMIT && text.trim() === text && !CONTROL.test(text);
  return isShown ? text : null;
}

function calls({ state }: World): Table {
  const rows = [...state.governor.proposals.values()].flatMap((proposal) =>
    proposal.targets.map((target, index): [string, Row] => [
      joinedId(idOfProposal(proposal), idOf([index, 4])),
      {
        "proposal.id": idOfProposal(proposal),
        ...{ index, target, value: proposal.values[index] ?? 0n, data: proposal.calldatas[index] ?? "0x" },
      },
    ]),
  );
  const nameOf = (_: string, row: Row) =>
    `${proposalName(BigInt(String(row["proposal.id"])))}, call ${Number(row.index) + 1}`;
  return { entity: "proposalCalls", rows: new Map(rows), nameOf };
}

function votes({ state }: World): Table {
  const rows = [...state.governor.proposals.values()].flatMap((proposal) =>
    [...proposal.votes].map(([voter, { support, weight, reason, at }]): [string, Row] => [
      joinedId(idOfProposal(proposal), voter),
      {
        "proposal.id": idOfProposal(proposal),
        ...{ voter, "member.id": memberBehind(state, voter) },
        ...{ support: supportName(support), weight, reason: shownText(reason), ...whereabouts(at) },
      },
    ]),
  );
  const nameOf = (_: string, row: Row) =>
    `${proposalName(BigInt(String(row["proposal.id"])))}, vote of ${row.voter}`;
  return { entity: "proposalVotes", rows: new Map(rows), nameOf };
}
