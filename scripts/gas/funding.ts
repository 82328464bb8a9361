import { GROUND_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import { commitmentOf } from "@engine/protocol/reviews";
import { ROLES } from "@engine/protocol/roles";
import { type BaseContract, toBeHex } from "ethers";
import { PERMISSIONS } from "../deploy/permissions.ts";
import { gasOf } from "./operations.ts";
import { admit, newWallets, randomHash, type Season, type Wallet } from "./season.ts";

const DAY = 86_400;
const RESULT_WINDOW = DAY;
/** What the team has, and what each pilot asks for. */
const MONEY = 90_000n;
const BUDGET = 9_000n;
const RUBRIC = {
  ...{ feasibilityBps: 3500, impactBps: 4000, alignmentBps: 2500, readyFrom: 330, holdFrom: 270 },
  ...{ leastReviewers: 3, unitsApart: false, revisitHours: 24 },
  ...{ commitSeconds: DAY, revealSeconds: DAY, patienceSeconds: DAY },
};

/** Reviews, money and pilots on top of a season, a team of three seats with money, and a verifier. */
async function deployFunding(season: Season) {
  const { ethers, manager, forwarder, members, ideas } = season;
  const base = [manager, forwarder, members] as const;
  const money = await ethers.deployContract("LocalMoney");
  const offices = await ethers.deployContract("Offices", [...base]);
  const teams = await ethers.deployContract("Teams", [...base]);
  const treasury = await ethers.deployContract("Treasury", [manager, forwarder, money, teams]);
  const flags = await ethers.deployContract("Flags", [...base, ideas, offices]);
  const pilots = await ethers.deployContract("Pilots", [
    ...base,
    ...[ideas, offices, teams, treasury, flags, RESULT_WINDOW],
  ]);
  const grants = await ethers.deployContract("Grants", [...base, ideas, teams, treasury, pilots]);
  const reviews = await ethers.deployContract("Reviews", [...base, ideas, pilots, RUBRIC, randomHash()]);
  const guarded = { Offices: offices, Treasury: treasury, Flags: flags, Pilots: pilots };
  await appoint(season, guarded, [grants, pilots, reviews]);
  return { ...season, money, offices, teams, treasury, pilots, grants, reviews };
}

type Funding = Awaited<ReturnType<typeof deployFunding>>;

/** Writes the modules' pages of the permission book; the deployer holds every human role. */
async function appoint(
  { manager, ethers }: Season,
  guarded: Partial<Record<keyof typeof PERMISSIONS, BaseContract>>,
  modules: BaseContract[],
): Promise<void> {
  const [boss] = await ethers.getSigners();
  for (const [name, contract] of Object.entries(guarded)) {
    for (const [role, names] of Object.entries(PERMISSIONS[name as keyof typeof PERMISSIONS])) {
      const selectors = names.map((each) => contract.interface.getFunction(each)?.selector ?? "");
      await manager.setTargetFunctionRole(contract, selectors, ROLES[role as keyof typeof ROLES]);
    }
  }
  await manager.grantRole(ROLES.treasurer, boss?.address ?? "", 0);
  for (const module of modules) await manager.grantRole(ROLES.module, module, 0);
}

interface Cast {
  author: Wallet;
  lead: Wallet;
  seats: [Wallet, Wallet, Wallet];
  verifier: Wallet;
}

/** A team whose three seats hold money. */
async function formTeam({ teams, members, money, treasury }: Funding, { seats }: Cast): Promise<void> {
  const [founder, ...others] = seats;
  await teams.connect(founder).formTeam(randomHash(), 0);
  for (const [index, seat] of others.entries()) {
    const { id } = await members.memberAt(seat.address);
    await teams.connect(founder).inviteToTeam(1, id);
    await teams.connect(seat).joinTeam(1);
    for (const voter of seats.slice(0, index + 1)) await teams.connect(voter).endorseSeat(1, id, true);
  }
  await money.faucet();
  await money.approve(treasury, MONEY);
  await treasury.deposit(MONEY);
  await treasury.allocate(1, MONEY);
}

interface ReviewCosts {
  commit: number;
  reveal: number;
}

/** One idea through a review of three: the third commitment and the third reveal. */
async function review(funding: Funding, ideaId: bigint, reviewers: Wallet[]): Promise<ReviewCosts> {
  const { reviews, members, networkHelpers } = funding;
  await reviews.openReview(ideaId);
  const reviewId = Number(await reviews.reviewCount());
  const costs: ReviewCosts = { commit: 0, reveal: 0 };
  const sealed = await Promise.all(
    reviewers.map(async (wallet) => ({
      reviewId,
      memberId: Number((await members.memberAt(wallet.address)).id),
      scorecard: {
        ...{ feasibility: 4, impact: 4, alignment: 4, forecastBps: 7000 },
        commentHash: randomHash() as `0x${string}`,
      },
      salt: randomHash() as `0x${string}`,
    })),
  );
  for (const [index, each] of sealed.entries()) {
    const wallet = reviewers[index];
    if (!wallet) continue;
    costs.commit = await gasOf(reviews.connect(wallet).commitScorecard(reviewId, commitmentOf(each)));
  }
  await networkHelpers.time.increase(DAY + 1);
  for (const each of sealed) {
    costs.reveal = await gasOf(reviews.revealScorecard(reviewId, each.memberId, each.scorecard, each.salt));
  }
  await networkHelpers.time.increase(1);
  await reviews.closeReview(reviewId);
  return costs;
}

/** What the ballot would do, done by the modules' role. */
async function approve({ ideas }: Funding, ideaId: bigint): Promise<void> {
  for (const [to, ground] of [
    ["InBallot", "BallotOpened"],
    ["Approved", "BallotPassed"],
  ] as const) {
    await ideas.transition({
      ideaId,
      to: STAGE_NAMES.indexOf(to),
      ground: GROUND_NAMES.indexOf(ground),
      ...{ reasonHash: toBeHex(1, 32), revisitAt: 0, causeId: 0, actorId: 0 },
    });
  }
}

interface FundingCosts {
  propose: number;
  vote: number;
  pay: number;
  total: number;
}

/** An approved idea's pilot from its plan to its one milestone paid. `refused`: the second seat is against it first. */
async function fund(funding: Funding, ideaId: bigint, cast: Cast, refused: boolean): Promise<FundingCosts> {
  const { pilots, grants, members, networkHelpers } = funding;
  const { lead, seats, verifier } = cast;
  const endsAt = (await networkHelpers.time.latest()) + 40 * DAY;
  const plan = {
    ...{ ideaId, teamId: 1, payeeId: (await members.memberAt(lead.address)).id, endsAt },
    ...{ stopIfMissed: false, revisitHours: 24, documentHash: randomHash() },
    target: { comparison: 0, value: 400, measureSeconds: 90 * DAY },
    milestones: [{ amount: BUDGET, dueAt: endsAt - DAY }],
  };
  const evidence = randomHash();
  const planned = await gasOf(pilots.connect(lead).planPilot(plan));
  const pilotId = await pilots.pilotCount();
  const propose = await gasOf(grants.connect(seats[0]).proposeGrant(pilotId, randomHash()));
  const grantId = await grants.grantCount();
  const vote = refused ? await gasOf(grants.connect(seats[1]).voteGrant(grantId, false)) : 0;
  const decide = await gasOf(grants.connect(seats[refused ? 2 : 1]).voteGrant(grantId, true));
  const handIn = await gasOf(pilots.connect(lead).submitEvidence(pilotId, 0, evidence));
  const judge = await gasOf(pilots.connect(verifier).judge(pilotId, 0, evidence, true, 10_000, randomHash()));
  await networkHelpers.time.increase(RESULT_WINDOW + 1);
  const pay = await gasOf(pilots.release(pilotId, 0));
  return { propose, vote, pay, total: planned + propose + vote + decide + handIn + judge + pay };
}

/** Reviews, grants and payments, each measured on a second idea after a first one went the whole way. */
export async function measureFunding(season: Season): Promise<Record<string, number>> {
  const funding = await deployFunding(season);
  const { ideas, offices, members, networkHelpers } = funding;
  const [author, lead, first, second, third, verifier] = await newWallets(season, 6);
  if (!author || !lead || !first || !second || !third || !verifier) throw new Error("no wallets");
  const cast: Cast = { author, lead, seats: [first, second, third], verifier };
  await admit(season, [author, lead, first, second, third, verifier]);
  const until = (await networkHelpers.time.latest()) + 365 * DAY;
  await offices.giveOffice((await members.memberAt(verifier.address)).id, 0, until);
  await formTeam(funding, cast);
  const costs: (ReviewCosts & FundingCosts)[] = [];
  for (const refused of [true, true, false]) {
    await ideas
      .connect(author)
      .submit({ challengeId: 0, channel: 0, contentHash: randomHash(), parents: [] });
    const ideaId = await ideas.ideaCount();
    const reviewed = await review(funding, ideaId, cast.seats);
    await approve(funding, ideaId);
    costs.push({ ...reviewed, ...(await fund(funding, ideaId, cast, refused)) });
  }
  const [, contested, agreed] = costs;
  if (!contested || !agreed) throw new Error("nothing was measured");
  return {
    "review.commit": agreed.commit,
    "review.reveal": agreed.reveal,
    "grant.propose": agreed.propose,
    "grant.vote": contested.vote,
    "milestone.pay": agreed.pay,
    "idea.funded.total": agreed.total,
  };
}
