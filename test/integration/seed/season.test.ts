import { join } from "node:path";
import { runAudit } from "@engine/audit/audit";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { claimTypedData } from "@engine/protocol/claim";
import { getDocument } from "@engine/protocol/content-client";
import type { Deployment } from "@engine/protocol/deployment";
import {
  ACTIVITY_KIND_NAMES,
  BADGE_KIND_NAMES,
  GROUND_NAMES,
  OUTCOME_NAMES,
  REVIEW_RESULT_NAMES,
} from "@engine/protocol/enums";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Hex } from "viem";
import { encodeFunctionData, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf } from "../../../scripts/deploy/phrase.ts";
import { sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { runScript } from "../deploy/run-script.ts";
import { Bakery, FINAL_STAGES, IDEA_KEYS } from "./bakery.ts";

const DAY = 86_400;
const idOf = (key: string) => IDEA_KEYS.indexOf(key) + 1;
const keyOf = (id: number) => IDEA_KEYS[id - 1];

describe("the bakery's season, played", () => {
  let bakery: Bakery;
  let deployment: Deployment;
  beforeAll(async () => {
    bakery = await Bakery.open();
    deployment = await bakery.seed();
  });
  afterAll(() => bakery.stop());

  const memberOf = (key: string) => deployment.personas?.find((persona) => persona.key === key)?.memberId;
  const read = async (hash: Hex) => (await getDocument({ url: bakery.contentUrl, hash })).document;

  it("leaves every idea where the scenario says", async () => {
    expect(await bakery.stages()).toEqual(FINAL_STAGES);
  });

  it("has 25 members in nine units and a thousand votes", async () => {
    const { members, voteToken } = bakery.contracts;
    expect(await members.read.activeMembers()).toBe(25);
    expect(await members.read.unitCount()).toBe(9);
    expect(await voteToken.read.totalSupply()).toBe(1000n);
  });

  it("tells who is who", () => {
    expect(deployment.personas).toHaveLength(25);
    expect(deployment.personas?.[1]).toMatchObject({
      ...{ key: "head_baker", name: "Head baker", account: 2, memberId: 2, source: "Employee" },
      roles: ["curator"],
    });
    expect(deployment.units?.[0]).toEqual({ unit: 1, name: "Kitchen" });
    expect(JSON.parse(bakery.written())).toEqual(deployment);
  });

  it("decided the rounds as the scenario counted", async () => {
    const settled = await bakery.client.getContractEvents({
      ...bakery.logs.rounds,
      eventName: "EntrySettled",
    });
    const shown = settled.map(({ args: { ideaId, outcome, tally } }) => {
      const { forWeight, againstWeight, abstainWeight, forVoters, againstVoters } = tally;
      const numbers = [forWeight, againstWeight, abstainWeight, forVoters, againstVoters];
      return [keyOf(ideaId), OUTCOME_NAMES[outcome], ...numbers];
    });
    expect(shown).toEqual([
      ["I01", "Approved", 700, 90, 80, 10, 1],
      ["I03", "QuorumMissed", 160, 100, 0, 3, 1],
      ["I07", "Approved", 645, 70, 35, 9, 1],
      ["I08", "MembersRefused", 420, 370, 0, 4, 7],
      ["I09", "Approved", 560, 160, 35, 7, 2],
    ]);
  });

  it("judged each idea as the scenario did, by its scores", async () => {
    const closed = await bakery.client.getContractEvents({
      ...bakery.logs.reviews,
      eventName: "ReviewClosed",
    });
    const shown = closed.map(({ args: { ideaId, result, score, scorecards } }) => [
      ...[keyOf(ideaId), REVIEW_RESULT_NAMES[result], score, scorecards],
    ]);
    expect(shown).toEqual([
      ["I01", "Ready", 446, 3],
      ["I02", "OnHold", 308, 3],
      ["I06", "Ready", 411, 3],
      ["I03", "Ready", 353, 3],
      ["I04", "Ready", 353, 3],
      ["I05", "Rejected", 236, 3],
      ["I07", "Ready", 420, 3],
      ["I08", "Ready", 361, 3],
      ["I09", "Ready", 401, 3],
      ["I10", "Ready", 385, 3],
      ["I12", "Rejected", 215, 3],
      ["I18", "Ready", 380, 3],
      ["I19", "Ready", 370, 3],
      ["I20", "Ready", 363, 3],
      ["I21", "Ready", 385, 3],
      ["I16", "Ready", 370, 3],
      ["I17", "Ready", 363, 3],
    ]);
  });

  it("has something to read from a reviewer of each idea", async () => {
    const revealed = await bakery.client.getContractEvents({
      ...bakery.logs.reviews,
      eventName: "ScorecardRevealed",
    });
    const spoken = revealed.filter(({ args }) => args.scorecard.commentHash !== zeroHash);
    expect(new Set(spoken.map(({ args }) => args.reviewId)).size).toBe(17);
    for (const { args } of spoken) {
      const comment = await read(args.scorecard.commentHash);
      expect(comment).toMatchObject({ kind: "comment", text: expect.stringMatching(/^.{90,}$/s) });
    }
  });

  it("leaves one idea in review, with time to score it and one scorecard sealed", async () => {
    const { reviews } = bakery.contracts;
    const reviewId = await reviews.read.latestReviewOf([idOf("I13")]);
    const review = await reviews.read.reviewOf([reviewId]);
    expect(review.commitments).toBe(1);
    expect(review.commitUntil).toBeGreaterThan(Math.floor(Date.now() / 1000) + DAY / 2);
  });

  it("brings people together as often, and as many of them, as the scenario counted", async () => {
    const { activities } = bakery.contracts;
    const numbers = Array.from({ length: await activities.read.activityCount() }, (_, index) => index + 1);
    const all = await Promise.all(numbers.map((number) => activities.read.activityOf([number])));
    const shown = (kind: (typeof ACTIVITY_KIND_NAMES)[number]) =>
      all
        .filter((activity) => ACTIVITY_KIND_NAMES[activity.kind] === kind)
        .map(({ invited, attended }) => `${attended} of ${invited}`);
    // The last workshop and the forum are still ahead, or go on.
    expect(shown("Workshop")).toEqual(["6 of 8", "0 of 9"]);
    expect(shown("Forum")).toEqual(["14 of 25"]);
    expect(shown("BetaProgramme")).toEqual(["10 of 12"]);
    expect(shown("AdvisoryBoard")).toEqual(["4 of 4", "3 of 4"]);
    const meetings = shown("ReviewMeeting");
    expect(meetings.map((turnout) => turnout === "3 of 3")).toEqual(
      Array.from({ length: 12 }, (_, index) => index !== 7),
    );
    const [calledOff] = await bakery.client.getContractEvents({
      ...bakery.logs.activities,
      eventName: "ActivityCancelled",
    });
    expect(await read(calledOff?.args.reasonHash ?? "0x")).toMatchObject({ kind: "reason" });
  });

  it("leaves something to come to, and something to say of", async () => {
    const { activities } = bakery.contracts;
    const now = Math.floor(Date.now() / 1000);
    const count = await activities.read.activityCount();
    const all = await Promise.all(
      Array.from({ length: count }, (_, index) => activities.read.activityOf([index + 1])),
    );
    expect(all.filter(({ startsAt }) => startsAt > now + 2 * DAY)).toHaveLength(1);
    expect(all.filter(({ startsAt, endsAt }) => startsAt < now && endsAt > now + 2 * DAY)).toHaveLength(1);
  });

  it("thanks in words for each endorsement, and nobody beyond their allowance", async () => {
    const gifts = await bakery.client.getContractEvents({ ...bakery.logs.kudos, eventName: "KudosGiven" });
    expect(gifts).toHaveLength(30);
    for (const { args } of gifts) {
      expect(await read(args.noteHash)).toMatchObject({
        ...{ kind: "comment", text: expect.stringMatching(/^.{40,}$/s) },
      });
    }
    const received = gifts
      .filter(({ args }) => args.toId === memberOf("customer_5"))
      .reduce((sum, { args }) => sum + args.amount, 0);
    expect(received).toBe(11);
  });

  it("has badges where the record earns them", async () => {
    const claims = await bakery.client.getContractEvents({
      ...bakery.logs.badges,
      eventName: "BadgeClaimed",
    });
    const shown = claims
      .filter(({ args }) => args.memberId === memberOf("counter_a"))
      .map(({ args }) => [BADGE_KIND_NAMES[args.kind], args.ref]);
    expect(shown).toEqual([
      ["Proposer", idOf("I07")],
      ["Approved", 2 * 64 + 1],
      ["Decider", 2],
    ]);
    expect(claims.length).toBeGreaterThanOrEqual(13);
  });

  it("gives a ground and a reason that can be read where a curator answered without a review", async () => {
    const { ideas } = bakery.contracts;
    const changes = await bakery.client.getContractEvents({
      ...bakery.logs.ideas,
      eventName: "StageChanged",
    });
    const answers = changes.filter(
      ({ args }) => args.module === ideas.address && args.reasonHash !== zeroHash,
    );
    const grounds = answers.map(({ args }) => `${keyOf(args.ideaId)} ${GROUND_NAMES[args.ground]}`);
    expect(grounds).toEqual(["I11 Duplicate"]);
    for (const { args } of answers) {
      const reason = await read(args.reasonHash);
      expect(reason).toMatchObject({ kind: "reason", text: expect.stringMatching(/^.{150,}$/s) });
    }
  });

  it("keeps every text that the chain names, in the words of its author", async () => {
    const { ideas } = bakery.contracts;
    const titles = IDEA_KEYS.map(async (key) => {
      const document = await read(await ideas.read.contentHashOf([idOf(key)]));
      return document.kind === "idea" ? `${document.language} ${document.title}` : document.kind;
    });
    expect(await Promise.all(titles)).toEqual(
      expect.arrayContaining([
        "en Pumpkin-spice pastry for the fall",
        "de Mehl im Pfandsack statt in Papier",
      ]),
    );
    const joined = await bakery.client.getContractEvents({
      ...bakery.logs.members,
      eventName: "MemberJoined",
    });
    const profiles = await Promise.all(joined.map(({ args }) => read(args.profileHash)));
    expect(profiles.map(({ kind }) => kind)).toEqual(Array(25).fill("profile"));
  });

  it("began 91 days ago, ends now, and leaves a round to vote in", async () => {
    const { rounds } = bakery.contracts;
    const now = Math.floor(Date.now() / 1000);
    const { timestamp } = await bakery.client.getBlock();
    expect(Math.abs(Number(timestamp) - now)).toBeLessThan(DAY);
    const [first] = await bakery.client.getContractEvents({ ...bakery.logs.members, eventName: "UnitAdded" });
    const began = await bakery.client.getBlock({ blockNumber: first?.blockNumber ?? 0n });
    expect((Number(timestamp) - Number(began.timestamp)) / DAY).toBeGreaterThan(90);
    const round = await rounds.read.roundOf([3]);
    expect(round.snapshot).toBeLessThan(now);
    expect(round.closesAt).toBeGreaterThan(now + 4 * DAY);
    expect(round.settled).toBe(0);
  });

  it("lets the person without a wallet claim their idea with the code", async () => {
    const { ideas } = bakery.contracts;
    const [code] = deployment.claimCodes ?? [];
    expect(code?.ideaId).toBe(idOf("I14"));
    const claimant = deployment.personas?.find(({ key }) => key === "customer_12");
    const claim = { ideaId: idOf("I14"), memberId: claimant?.memberId ?? 0 };
    const typedData = claimTypedData({ chainId: deployment.chainId, address: ideas.address }, claim);
    const signature = await privateKeyToAccount(code?.key ?? "0x").signTypedData(typedData);
    const data = encodeFunctionData({
      abi: ideasAbi,
      functionName: "claim",
      args: [claim.ideaId, signature],
    });
    await bakery.chain.undoing(async () => {
      const account = accountOf(LOCAL_PHRASE, claimant?.account ?? 0);
      await sendSigned(bakery.client, await signCall(bakery.client, account, { to: ideas.address, data }));
      expect((await ideas.read.ideaOf([claim.ideaId])).authorId).toBe(claim.memberId);
    });
  });

  it("played again changes nothing", async () => {
    const [transactions, file] = [await bakery.transactions(), bakery.written()];
    const fresh: string[] = [];
    await bakery.seed({ report: (report) => report.fresh && fresh.push(report.action.title) });
    expect(fresh).toEqual([]);
    expect(await bakery.transactions()).toBe(transactions);
    expect(bakery.written()).toBe(file);
  });

  it("has its texts back from a copy after the content store's machine is lost, and passes the audit as before", async () => {
    const { client, contentUrl: content } = bakery;
    const folders = ["--data", bakery.documentsDir, "--copy", join(bakery.chain.dataDir, "copy")];
    const backup = await runScript(["scripts/backup/main.ts", "backup", ...folders], {});
    expect(backup).toEqual({ code: 0, output: expect.stringMatching(/[1-9]\d+ files copied, 0 were there/) });
    await bakery.closeStore();
    bakery.emptyStore();
    expect((await runScript(["scripts/backup/main.ts", "restore", ...folders], {})).code).toBe(0);
    await bakery.openStore();
    const { differences, checked, notes } = await runAudit(client, deployment, { content });
    expect(differences).toEqual([]);
    expect(checked.documents).toBeGreaterThan(100);
    expect(notes.join()).not.toContain("not in the content store");
  });

  it("played again brings lost texts back", async () => {
    await bakery.closeStore();
    bakery.emptyStore();
    await bakery.openStore();
    const transactions = await bakery.transactions();
    await bakery.seed();
    expect(await bakery.transactions()).toBe(transactions);
    const document = await read(await bakery.contracts.ideas.read.contentHashOf([1]));
    expect(document.kind).toBe("idea");
  });
});
