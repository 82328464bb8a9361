import type { AbiEvent, Client, Hex, LogTopic, RpcLog } from "viem";
import { numberToHex, toEventSelector } from "viem/utils";
import { ABIS, type ContractName, type EngineEvent, type EventOf, type Target } from "../contracts.ts";
import { Report } from "../differences.ts";
import { Decoder } from "../replay/decode.ts";
import { readPages } from "../replay/pages.ts";
import { stageNumber } from "../state/ideas/stages.ts";
import { potOf } from "../state/treasury/state.ts";
import { isDigestEvent } from "./digest.ts";

/** Reads some events of one contract; topics are those of its indexed arguments. */
type Read = <Name extends ContractName>(
  name: Name,
  events: readonly EventOf<Name>["eventName"][],
  topics: LogTopic[],
) => Promise<RpcLog[]>;

const JUDGING = [
  "ScorecardCommitted",
  "ScorecardRevealed",
  "ScorecardLeftOut",
  "ForecastCalibrated",
] as const;
const PILOTING = [
  ...["PilotPlanned", "PilotStarted", "EvidenceSubmitted", "VerdictGiven"],
  ...["VerdictContested", "MilestonePaid", "PilotEnded", "RestReturned"],
] as const as readonly EventOf<"Pilots">["eventName"][];
const FLAGGING = ["FlagRaised", "FlagAnswered", "FlagEscalated", "FlagResolved"] as const;

/**
 * Every log that concerns an idea, up to a block, in order: its own, those of its challenge, reviews, rubrics, rounds
 * with all their ballots, pilots with their money and grants, flags, outcomes and rewards.
 * @throws AuditFault if the logs cannot be read.
 */
export async function readIdeaLogs(
  client: Client,
  target: Target,
  ideaId: number,
  to: number,
): Promise<RpcLog[]> {
  const read = reader(client, target, to);
  const idea = word(ideaId);
  const first = await Promise.all([
    readDigestLogs(client, target, ideaId, to),
    read("Rounds", ["EntrySettled"], [null, idea]),
    read("Reviews", ["ReviewOpened", "ReviewClosed"], [null, idea]),
    read("Pilots", ["PilotPlanned"], [null, idea]),
    read("Flags", FLAGGING, [null, idea]),
    read("Outcomes", ["OutcomeReported", "OutcomeDecided"], [null, idea]),
    read("Rewards", ["RewardCredited"], [idea]),
    read("Rewards", ["RewardShared"], [null, idea]),
  ]);
  const found = first.flat();
  const more = await readRest(read, numbersIn(target, found));
  return inOrder([...found, ...more]);
}

/** The logs that extend an idea's audit digest, in order. @throws AuditFault */
export function readDigestLogs(
  client: Client,
  target: Target,
  ideaId: number,
  to: number,
): Promise<RpcLog[]> {
  const events = namesOf("Ideas").filter(isDigestEvent);
  return reader(client, target, to)("Ideas", events, [word(ideaId)]);
}

/** Numbers by which other contracts know what concerns the idea. */
interface Numbers {
  challenges: number[];
  rounds: number[];
  reviews: number[];
  rubrics: number[];
  pilots: number[];
  reports: number[];
}

function numbersIn(target: Target, logs: readonly RpcLog[]): Numbers {
  const decoder = new Decoder(target, new Report());
  const numbers: Numbers = { challenges: [], rounds: [], reviews: [], rubrics: [], pilots: [], reports: [] };
  for (const log of logs) {
    const event = decoder.decode(log, 0);
    if (event) note(numbers, event);
  }
  return numbers;
}

function note(numbers: Numbers, { eventName, args }: EngineEvent): void {
  switch (eventName) {
    case "IdeaSubmitted":
    case "IdeaFiled":
      numbers.challenges.push(args.challengeId);
      break;
    case "StageChanged":
      if (args.to === stageNumber("InBallot")) numbers.rounds.push(args.causeId);
      break;
    case "ReviewOpened":
      numbers.reviews.push(args.reviewId);
      numbers.rubrics.push(args.rubricId);
      break;
    case "PilotPlanned":
      numbers.pilots.push(args.pilotId);
      break;
    case "OutcomeReported":
      numbers.reports.push(args.reportId);
      break;
  }
}

async function readRest(read: Read, numbers: Numbers): Promise<RpcLog[]> {
  const about = <Name extends ContractName>(
    name: Name,
    events: readonly EventOf<Name>["eventName"][],
    ids: readonly number[],
  ) => (ids.length === 0 ? [] : read(name, events, [words(ids)]));
  const { pilots } = numbers;
  const pots = pilots.map((pilot) => potOf("Pilot", pilot));
  const parts = await Promise.all([
    about("Ideas", ["ChallengeOpened", "ChallengeClosed"], numbers.challenges.filter(Boolean)),
    about(
      "Rounds",
      ["RoundOpened", "BallotCast", "BallotRefused", "VoterRecused", "RoundExtended"],
      numbers.rounds,
    ),
    about("Reviews", JUDGING, numbers.reviews),
    about("Reviews", ["RubricPublished"], numbers.rubrics),
    about("Pilots", PILOTING, pilots),
    about("Treasury", ["Moved"], pots),
    pots.length === 0 ? [] : read("Treasury", ["Moved"], [null, words(pots)]),
    readGrants(read, pilots),
    about("Outcomes", ["OutcomeJudged"], numbers.reports),
  ]);
  return parts.flat();
}

/** Grants name the pilot that they fund; votes on them only the grant. */
async function readGrants(read: Read, pilots: readonly number[]): Promise<RpcLog[]> {
  if (pilots.length === 0) return [];
  const grants = await read("Grants", ["GrantProposed", "GrantClosed"], [null, words(pilots)]);
  const ids = [...new Set(grants.map(({ topics }) => topics[1] as Hex))];
  return ids.length === 0 ? [] : [...grants, ...(await read("Grants", ["GrantVoted"], [ids]))];
}

function reader(client: Client, target: Target, to: number): Read {
  return async (name, events, topics) => {
    const { address, startBlock } = target.contracts[name];
    const selectors = selectorsOf(name, events);
    const logs: RpcLog[] = [];
    const reading = { addresses: [address], from: startBlock, to, topics: [selectors, ...topics] };
    for await (const page of readPages(client, reading)) logs.push(...page.logs);
    return logs;
  };
}

const eventsOf = (name: ContractName) =>
  (ABIS[name] as readonly { type: string }[]).filter((item): item is AbiEvent => item.type === "event");

const namesOf = (contract: ContractName) => eventsOf(contract).map(({ name }) => name);

function selectorsOf(contract: ContractName, names: readonly string[]): Hex[] {
  return eventsOf(contract)
    .filter(({ name }) => names.includes(name))
    .map((event) => toEventSelector(event));
}

/** A number as an indexed argument. */
function word(value: number): Hex {
  return numberToHex(value, { size: 32 });
}

function words(values: readonly number[]): Hex[] {
  return [...new Set(values)].map(word);
}

/** Logs in the order in which they were written, each once: some concern an idea in two ways. */
function inOrder(logs: readonly RpcLog[]): RpcLog[] {
  const place = ({ blockNumber, logIndex }: RpcLog) => [Number(blockNumber), Number(logIndex)] as const;
  const byPlace = new Map(logs.map((log) => [place(log).join("/"), log]));
  return [...byPlace.values()].sort((one, other) => {
    const [[block, index], [otherBlock, otherIndex]] = [place(one), place(other)];
    return block - otherBlock || index - otherIndex;
  });
}
