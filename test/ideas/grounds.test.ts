import { GROUND_NAMES, type Ground, STAGE_NAMES } from "@engine/protocol/enums";
import { expect } from "chai";
import { bakeryWithoutVotes as bakery } from "../support/bakery.ts";
import { DAY, loadFixture, time } from "../support/chain.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, ground } from "../support/values.ts";

const REASON = documentHash("reason");
const FOR_REFUSAL: Ground[] = ["BelowGate", "NotNow", "OutOfScope", "Infeasible", "Unsafe", "TooCostly"];

/** Each answer a curator can give, with the grounds it may rest on. */
const ANSWERS = [
  { name: "hold", stage: "OnHold", lawful: FOR_REFUSAL },
  { name: "reject", stage: "Rejected", lawful: FOR_REFUSAL },
] as const;

async function answer(name: (typeof ANSWERS)[number]["name"], given: Ground) {
  const engine = await loadFixture(bakery);
  const ideaId = await suggest(engine, engine.people.baker);
  const curator = engine.ideas.connect(engine.roles.curator);
  const revisitAt = (await time.latest()) + 30 * DAY;
  const sent =
    name === "hold"
      ? curator.hold(ideaId, ground(given), REASON, revisitAt)
      : curator[name](ideaId, ground(given), REASON);
  return { ...engine, ideaId, sent };
}

for (const { name, stage, lawful } of ANSWERS) {
  const to = STAGE_NAMES.indexOf(stage);
  describe(`Ideas.${name}: grounds`, () => {
    for (const given of GROUND_NAMES.filter((each) => !lawful.some((one) => one === each))) {
      it(`reverts for the ground ${given}, which is not the curator's to give`, async () => {
        const { ideas, ideaId, sent } = await answer(name, given);
        await expect(sent)
          .to.be.revertedWithCustomError(ideas, "Ideas_GroundRefused")
          .withArgs(ideaId, to, ground(given));
      });
    }
    for (const given of lawful) {
      it(`accepts the ground ${given}`, async () => {
        const { ideas, ideaId, sent } = await answer(name, given);
        await sent;
        expect((await ideas.ideaOf(ideaId)).stage).to.equal(to);
      });
    }
  });
}
