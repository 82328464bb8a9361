import { GRANT_STATE_NAMES } from "@engine/protocol/enums";
import { equip, HANDFUL } from "../acts/money.ts";
import { planPilot, readyIdea } from "../acts/pilot-runs.ts";
import { ownTeam, tableOfThree } from "../acts/teams.ts";
import { crew, owner } from "../crew.ts";
import { OWNER } from "../people.ts";
import { dare, type Trespasses } from "./trespass.ts";

/** What must not be done with teams and their money. */
export const moneyTrespasses: Trespasses = {
  allocateAsOwner: {
    refusedBy: "AccessManagedUnauthorized",
    commit: async (scene) => {
      const teamId = await ownTeam(scene);
      return teamId ? dare(scene, OWNER.address, "Treasury", "allocate", [teamId, 1n]) : undefined;
    },
  },
  payOneself: {
    refusedBy: "AccessManagedUnauthorized",
    commit: async (scene) => {
      const root = 1n << 32n;
      const payment = 5;
      const args = [root, OWNER.address, 1n, 0n, payment];
      return dare(scene, OWNER.address, "Treasury", "pay", args);
    },
  },
  grantWithoutSeat: {
    refusedBy: "Teams_NoSeat",
    commit: async (scene) => {
      const plan = await planPilot(scene);
      if (!plan) return undefined;
      await equip(scene, plan.teamId);
      const args = [plan.pilotId, scene.chance.hash()];
      return dare(scene, plan.payee.address, "Grants", "proposeGrant", args);
    },
  },
  grantBeyondAutonomy: {
    refusedBy: "Grants_NeedsBallot",
    commit: async (scene) => {
      const plan = await planPilot(scene, { amount: HANDFUL + 1n });
      if (!plan) return undefined;
      const args = [plan.pilotId, scene.chance.hash()];
      return dare(scene, OWNER.address, "Grants", "proposeGrant", args);
    },
  },
  voteGrantTwice: {
    refusedBy: "Grants_AlreadyVoted",
    commit: async (scene) => {
      const { engine, chance } = scene;
      const table = await tableOfThree(scene);
      const seats = table?.seats ?? [];
      const author = (await crew(scene, 8)).find(({ memberId }) =>
        seats.every((seat) => seat.memberId !== memberId),
      );
      const ideaId = table && author && (await readyIdea(scene, author));
      const plan = ideaId && (await planPilot(scene, { ideaId, teamId: table.teamId }));
      if (!plan) return undefined;
      await equip(scene, plan.teamId);
      const terms = [plan.pilotId, chance.hash()];
      if (!(await engine.act(table.seats[0].address, "Grants", "proposeGrant", terms))) return undefined;
      const grantId = await engine.read<number>("Grants", "grantCount");
      // The proposal counts as its maker's vote, and decides if all others are recused.
      const { state } = await engine.read<{ state: number }>("Grants", "grantOf", [grantId]);
      if (GRANT_STATE_NAMES[state] !== "Open") return undefined;
      return dare(scene, table.seats[0].address, "Grants", "voteGrant", [grantId, true]);
    },
  },
  takeTwoSeats: {
    refusedBy: "Teams_AlreadySeated",
    commit: async (scene) => {
      const teamId = await ownTeam(scene);
      const { memberId, address } = await owner(scene);
      if (!teamId) return undefined;
      return dare(scene, address, "Teams", "endorseSeat", [teamId, memberId, true]);
    },
  },
};
