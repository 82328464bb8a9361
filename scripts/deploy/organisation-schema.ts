import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import * as z from "zod";

const BPS = 10_000;
const UINT8 = 2 ** 8 - 1;
const UINT16 = 2 ** 16 - 1;
const UINT24 = 2 ** 24 - 1;
const UINT32 = 2 ** 32 - 1;

const whole = (least: number, most: number) => z.int().min(least).max(most);
const bps = (least: number) => whole(least, BPS);
const seconds = (least: number) => whole(least, UINT32);
/** Money in the settlement token's smallest unit. */
const money = whole(0, Number.MAX_SAFE_INTEGER);

/** The limits of `RoundRules` in contracts/voting/RoundTypes.sol. */
const rulesSchema = z
  .strictObject({
    delaySeconds: seconds(1),
    durationSeconds: seconds(60),
    quorumBps: bps(100),
    approvalBps: whole(0, BPS - 1),
    capBps: bps(1),
    memberMajority: z.boolean(),
    lateWindowSeconds: whole(0, UINT24),
    extensionSeconds: whole(0, UINT24),
    cadenceSeconds: seconds(0),
    revisitHours: whole(1, UINT16),
  })
  .refine(({ lateWindowSeconds, durationSeconds }) => lateWindowSeconds <= durationSeconds, {
    path: ["lateWindowSeconds"],
    error: "lateWindowSeconds is at most durationSeconds",
  });

/** A person of `people` by key, or an account by address. */
const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const key = z.string().regex(/^[a-z][a-z0-9_]*$/);
const holder = z.union([address, key], { error: "a person's key, or an address" });
const holders = z.array(holder).min(1);

/** A text that the chain names by its hash. */
const document = z.strictObject({
  language: z.string().min(2),
  title: z.string().min(1),
  text: z.string().min(1),
});

/** The limits of contracts/governance/GovernorTypes.sol. */
const governorSchema = z
  .strictObject({
    votingDelaySeconds: seconds(1),
    votingPeriodSeconds: seconds(1),
    lateExtensionSeconds: seconds(0),
    quorumBps: bps(0),
    proposalThreshold: whole(1, UINT32),
    /** Tokens that must take part, however small the organisation has become. */
    minimumQuorum: whole(1, UINT32),
    /** May cancel proposals until the date, and never after. */
    guardian: holder,
    guardianUntil: z.iso.datetime(),
  })
  .refine(({ lateExtensionSeconds, votingPeriodSeconds }) => lateExtensionSeconds <= votingPeriodSeconds, {
    path: ["lateExtensionSeconds"],
    error: "lateExtensionSeconds is at most votingPeriodSeconds",
  });

/** The limits of `Rubric` in contracts/reviews/ReviewTypes.sol. */
const rubricSchema = z
  .strictObject({
    feasibilityBps: bps(0),
    impactBps: bps(0),
    alignmentBps: bps(0),
    readyFrom: whole(100, 500),
    holdFrom: whole(0, 500),
    leastReviewers: whole(2, Math.min(32, UINT8)),
    unitsApart: z.boolean(),
    commitSeconds: seconds(60),
    revealSeconds: seconds(60),
    patienceSeconds: seconds(0),
    revisitHours: whole(1, UINT16),
    document,
  })
  .refine((each) => each.feasibilityBps + each.impactBps + each.alignmentBps === BPS, {
    path: ["feasibilityBps"],
    error: `feasibilityBps, impactBps and alignmentBps add up to ${BPS}`,
  })
  .refine(({ holdFrom, readyFrom }) => holdFrom <= readyFrom, {
    path: ["holdFrom"],
    error: "holdFrom is at most readyFrom",
  });

/** The limits of `RewardRules` in contracts/recognition/RecognitionTypes.sol. */
const rewardsSchema = z
  .strictObject({ base: money, cap: money, rateBps: bps(0), lineageBps: bps(0) })
  .refine(({ base, cap }) => base <= cap, { path: ["base"], error: "base is at most cap" });

export const organisationSchema = z.strictObject({
  /** As people call it. */
  name: z.string().min(1).max(80),
  timelock: z.strictObject({
    /** How long everyone can see a decided change of rules, roles or budgets coming. */
    delaySeconds: seconds(0),
  }),
  governor: governorSchema,
  rules: rulesSchema,
  /** The ERC-20 that money is in; "local" for play money on a chain of one's own. */
  settlementToken: z.union([z.literal("local"), address]),
  rubric: rubricSchema,
  /** How long a verdict on a pilot may be contested. */
  challengeSeconds: seconds(1),
  /** How many independent members must agree with an outcome's report. */
  judgesRequired: whole(1, UINT16),
  rewards: rewardsSchema,
  /** What each member may give to others in a season. */
  kudosAllowance: whole(0, UINT16),
  points: z.strictObject({ weights: z.record(z.enum(POINTS_EVENT_NAMES), whole(0, UINT16)), document }),
  roles: z.strictObject({ identity: holders, curator: holders, issuer: holders, guardian: holders }),
  /** Those who have keys of their own in a demonstration: account 1, 2, 3 … of the phrase, in this order. */
  people: z.array(z.strictObject({ key: holder, name: z.string().min(1).max(80) })),
});

export type Organisation = z.infer<typeof organisationSchema>;
