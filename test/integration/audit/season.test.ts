import { type Audit, runAudit } from "@engine/audit/audit";
import { ABIS, type EngineEvent } from "@engine/audit/contracts";
import { type Difference, Report } from "@engine/audit/differences";
import { readHistory } from "@engine/audit/replay/history";
import { pinBlock } from "@engine/audit/replay/pin";
import { Fold } from "@engine/audit/state/fold";
import { proposalName } from "@engine/audit/state/governor/ids";
import { potName } from "@engine/audit/state/treasury/state";
import type { Abi, RpcLog } from "viem";
import { createClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { simulate } from "../../../scripts/simulate/simulate.ts";
import { type ProxyRules, startRpcProxy } from "../../support/rpc-proxy.ts";
import { type OwnEngine, startEngine } from "./engine.ts";

const SEED = 11;
const ROUNDS = 5;
const MANY_AUDITS_MILLISECONDS = 400_000;

/**
 * Logs that no contract's answer and no later log gives away when they are withheld: words for roles, a text that
 * stands nowhere else, a ballot that did not count, what repeats another log, and the revocation of an invitation that
 * nobody ever used.
 */
const TRACELESS = [
  "AccessManager.RoleLabel",
  "Activities.AuthorityUpdated",
  "Badges.AuthorityUpdated",
  "Badges.Locked",
  "Badges.Transfer",
  "Flags.AuthorityUpdated",
  "Grants.AuthorityUpdated",
  "Ideas.AuthorityUpdated",
  "InnovationGovernor.ProposalClosed",
  "Kudos.AuthorityUpdated",
  "Members.AuthorityUpdated",
  "Members.InvitationRevoked",
  "Members.Locked",
  "Members.ProfileChanged",
  "Members.Transfer",
  "Offices.AuthorityUpdated",
  "Points.AuthorityUpdated",
  "Outcomes.AuthorityUpdated",
  "Pilots.AuthorityUpdated",
  "Reviews.AuthorityUpdated",
  "Rewards.AuthorityUpdated",
  "Rounds.AuthorityUpdated",
  "Rounds.BallotRefused",
  "Succession.AuthorityUpdated",
  "Teams.AuthorityUpdated",
  "Teams.CharterChanged",
  "Treasury.AuthorityUpdated",
  "VoteToken.AuthorityUpdated",
];

describe("a random lawful season on a real chain", () => {
  let engine: OwnEngine;
  let done: Map<string, number>;
  let events: EngineEvent[];
  beforeAll(async () => {
    engine = await startEngine({ states: "newest" });
    ({ done } = await simulate(engine, { seed: SEED, rounds: ROUNDS }));
    events = await allEvents();
  });
  afterAll(() => engine.stop());

  async function allEvents(): Promise<EngineEvent[]> {
    const pin = await pinBlock(engine.client, engine.deployment);
    const all: EngineEvent[] = [];
    for await (const event of readHistory(engine.client, engine.deployment, pin, new Report()))
      all.push(event);
    return all;
  }

  async function auditThrough(rules: ProxyRules): Promise<Audit> {
    const proxy = await startRpcProxy(engine.chain.url, rules);
    try {
      const client = createClient({ transport: http(proxy.url, { batch: { batchSize: 100 } }) });
      return await runAudit(client, engine.deployment);
    } finally {
      await proxy.stop();
    }
  }

  /** An audit that is not shown one log. */
  const auditWithout = ({ at }: EngineEvent) =>
    auditThrough({
      alter: ({ method }, result) =>
        method === "eth_getLogs" ? (result as RpcLog[]).filter((log) => !isAt(log, at)) : result,
    });

  /** What the other logs alone give away, without asking a contract. */
  function findingsWithout(withheld: EngineEvent): Difference[] {
    const report = new Report();
    const fold = new Fold(engine.deployment, report);
    for (const event of events) if (event !== withheld) fold.add(event);
    fold.finish();
    return report.differences;
  }

  it("did everything that people, ideas, teams, their money, proposals and thanks can do", () => {
    expect([...done].filter(([, times]) => times === 0)).toEqual([]);
  });

  it("saw every event that teams and their money, pilots, flags and outcomes have", () => {
    const seen = new Set(events.map(({ contract, eventName }) => `${contract}.${eventName}`));
    const modules = ["Teams", "Treasury", "Grants", "Pilots", "Flags", "Outcomes"] as const;
    const all = modules.flatMap((name) =>
      (ABIS[name] as Abi).flatMap((item) => (item.type === "event" ? [`${name}.${item.name}`] : [])),
    );
    expect(all.length).toBeGreaterThan(35);
    expect(all.filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it("leaves no difference between the logs, the rules and the contracts", async () => {
    const { differences, checked } = await runAudit(engine.client, engine.deployment);
    expect(differences).toEqual([]);
    expect(checked.logs).toBe(events.length);
    expect(checked["contract answers"]).toBeGreaterThan(300);
  });

  it(
    "gives a difference whichever kind of log is withheld, and names what it is about",
    async () => {
      const kinds = Map.groupBy(events, ({ contract, eventName }) => `${contract}.${eventName}`);
      const unnoticed: string[] = [];
      for (const [kind, ofKind] of kinds) {
        if (!TRACELESS.includes(kind) && !(await isNoticed(ofKind))) unnoticed.push(kind);
      }
      expect(unnoticed).toEqual([]);
    },
    MANY_AUDITS_MILLISECONDS,
  );

  /** Whether one of these at least gives itself away, by name, when it is withheld. */
  async function isNoticed(ofKind: EngineEvent[]): Promise<boolean> {
    const isNamed = (withheld: EngineEvent) => (difference: Difference) => names(difference, withheld);
    if (ofKind.some((withheld) => findingsWithout(withheld).some(isNamed(withheld)))) return true;
    for (const withheld of new Set([-1, 0, ofKind.length >>> 1].map((place) => ofKind.at(place)))) {
      if (!withheld) continue;
      if ((await auditWithout(withheld)).differences.some(isNamed(withheld))) return true;
    }
    return false;
  }

  it("reports a log that none of the contracts can have written", async () => {
    const { differences } = await auditThrough({
      alter: ({ method }, result) => (method === "eth_getLogs" ? withOddTopic(result as RpcLog[]) : result),
    });
    expect(differences.some(({ explanation }) => explanation.startsWith("no known event has topic"))).toBe(
      true,
    );
  });

  it("reports a log whose content was changed on its way", async () => {
    const submission = events.find(({ eventName }) => eventName === "IdeaSubmitted") as EngineEvent;
    const { differences } = await auditThrough({
      alter: ({ method }, result) =>
        method === "eth_getLogs"
          ? (result as RpcLog[]).map((log) => (isAt(log, submission.at) ? flipLastByte(log) : log))
          : result,
    });
    expect(differences.map(({ subject }) => subject)).toContain("idea 1");
  });

  it("reports a contract's answer that the logs do not give", async () => {
    const { differences } = await auditThrough({
      alter: ({ method, params }, result) => {
        const { data } = (params?.[0] ?? {}) as { data?: string };
        const isSupply = method === "eth_call" && data === "0x18160ddd";
        return isSupply ? `0x${"9".padStart(64, "0")}` : result;
      },
    });
    expect(differences).toEqual([
      {
        against: "contract",
        subject: "VoteToken",
        explanation: expect.stringMatching(/^VoteToken\.totalSupply is 9; the logs give \d+$/),
      },
    ]);
  });
});

function isAt(log: RpcLog, at: EngineEvent["at"]): boolean {
  return Number(log.blockNumber) === at.block && Number(log.logIndex) === at.logIndex;
}

type Named = Record<string, number | undefined>;

/** Whether a difference tells which idea, round, member or account is concerned. */
function names({ subject, explanation }: Difference, { contract, eventName, args }: EngineEvent): boolean {
  const line = `${subject} ${explanation}`;
  const { ideaId, roundId, reviewId, rubricId, memberId, challengeId, unit, activityId, season } =
    args as Named;
  const { teamId, pilotId, grantId, flagId, reportId, from, to } = args as Named;
  const { proposalId, id } = args as { proposalId?: bigint; id?: string };
  const addresses = Object.values(args as object).filter((value) =>
    /^0x[0-9a-fA-F]{40}$/.test(String(value)),
  );
  const entities = [
    ideaId && `idea ${ideaId}`,
    roundId && `round ${roundId}`,
    reviewId && `review ${reviewId}`,
    rubricId && `rubric ${rubricId}`,
    memberId && `member ${memberId}`,
    challengeId && `challenge ${challengeId}`,
    unit && `unit ${unit}`,
    activityId && `activity ${activityId}`,
    season && `season ${season}`,
    proposalId && proposalName(proposalId),
    id && `timelock operation ${id}`,
    teamId && `team ${teamId}`,
    pilotId && `pilot ${pilotId}`,
    grantId && `grant ${grantId}`,
    flagId && `flag ${flagId}`,
    reportId && `report ${reportId}`,
    ...(eventName === "Moved" ? [potName(from ?? 0), potName(to ?? 0)] : []),
    eventName === "RulesChanged" && "rules",
    eventName === "CommunityDoorSet" && "community door",
    ...addresses,
    contract,
  ].filter(Boolean) as string[];
  return entities.some((entity) => line.includes(entity));
}

function withOddTopic([first, ...rest]: RpcLog[]): RpcLog[] {
  return first ? [{ ...first, topics: [`0x${"77".repeat(32)}`] }, ...rest] : [];
}

/** The submission's last word is a parent or the head; the first data words hold the text's hash. */
function flipLastByte(log: RpcLog): RpcLog {
  const place = 2 + 2 * 64 - 1;
  const digit = log.data[place] === "0" ? "1" : "0";
  return { ...log, data: `${log.data.slice(0, place)}${digit}${log.data.slice(place + 1)}` as `0x${string}` };
}
