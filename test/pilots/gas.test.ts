import { expect } from "chai";
import type { ContractTransactionResponse } from "ethers";
import { memberIdOf } from "../support/bakery.ts";
import { DAY, ethers, loadFixture, time } from "../support/chain.ts";
import {
  BUDGET,
  contest,
  fund,
  furnished,
  handIn,
  judge,
  LEAD,
  type Pilots,
  planOf,
  RESULT,
  suggestFundable,
  windowEnd,
} from "../support/pilots.ts";

const gasOf = async (sent: Promise<ContractTransactionResponse>): Promise<number> =>
  Number((await (await sent).wait())?.gasUsed);

/** Plans, funds and starts a pilot of one milestone for an idea; what each step took. */
async function begin(engine: Pilots, ideaId: number) {
  const { pilots, people, roles } = engine;
  const dueAt = (await time.latest()) + 30 * DAY;
  const one = await planOf({ ideaId, milestones: [{ amount: BUDGET, dueAt }] });
  const planPilot = await gasOf(pilots.connect(people[LEAD]).planPilot(one));
  const pilotId = Number(await pilots.pilotCount());
  await fund(engine, pilotId, BUDGET);
  const startPilot = await gasOf(pilots.connect(roles.module).startPilot(pilotId, memberIdOf("cashier")));
  return { planPilot, startPilot };
}

describe("Pilots, the price of each step", () => {
  it("stays within its bounds, and prints what it is", async () => {
    const engine = await loadFixture(furnished);
    const { pilots } = engine;
    const used: Record<string, number> = await begin(engine, 1);
    used.submitEvidence = await gasOf(handIn(engine, 0));
    used.judge = await gasOf(judge(engine, 0));
    used.submitResult = await gasOf(handIn(engine, RESULT, 100n));
    await judge(engine, RESULT);
    used.contest = await gasOf(contest(engine, RESULT));
    await judge(engine, RESULT, { by: "neighbour" });
    await time.increaseTo(await windowEnd(engine, RESULT));
    used.release = await gasOf(pilots.release(1, 0));
    used.conclude = await gasOf(pilots.conclude(1));
    for (const [name, gas] of Object.entries(used)) console.log(`      ${name}: ${gas}`);
    expect(Math.max(...Object.values(used))).to.be.lessThan(250_000);
  });

  it("threat 34: does not grow with the pilots that were planned and run before", async () => {
    const engine = await loadFixture(furnished);
    const used: { planPilot: number; startPilot: number }[] = [];
    for (let count = 0; count < 4; ++count) {
      const ideaId = count === 0 ? 1 : await suggestFundable(engine);
      used.push(await begin(engine, ideaId));
      await engine.pilots.connect(engine.people[LEAD]).stopEarly(count + 1, ethers.id("enough"));
    }
    const [, second, , fourth] = used;
    expect(fourth?.planPilot).to.be.within((second?.planPilot ?? 0) - 100, (second?.planPilot ?? 0) + 100);
    expect(fourth?.startPilot).to.be.within((second?.startPilot ?? 0) - 100, (second?.startPilot ?? 0) + 100);
  });
});
