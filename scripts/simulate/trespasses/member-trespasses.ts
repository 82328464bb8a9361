import { BADGE_KIND_NAMES } from "@engine/protocol/enums";
import { crew } from "../crew.ts";
import { OWNER } from "../people.ts";
import { dare, type Trespasses } from "./trespass.ts";

/** What members must not do, and outsiders not at all. */
export const memberTrespasses: Trespasses = {
  actWhileSuspended: {
    refusedBy: "Members_NotActive(Suspended)",
    commit: async (scene) => {
      const { engine, chance } = scene;
      const [member] = await crew(scene, 1);
      const args = member && [member.memberId, chance.hash()];
      if (!args || !(await engine.act(OWNER.address, "Members", "suspend", args))) return undefined;
      const draft = { challengeId: 0, channel: 0, contentHash: chance.hash(), parents: [] };
      const answer = await dare(scene, member.address, "Ideas", "submit", [draft]);
      await engine.act(OWNER.address, "Members", "reinstate", args);
      return answer;
    },
  },
  proposeAsStranger: {
    refusedBy: "Members_NotActive(None)",
    commit: async (scene) => {
      const draft = { challengeId: 0, channel: 0, contentHash: scene.chance.hash(), parents: [] };
      const { address } = await scene.next();
      const { status } = await scene.engine.read<{ status: number }>("Members", "memberAt", [address]);
      return status === 0 ? dare(scene, address, "Ideas", "submit", [draft]) : undefined;
    },
  },
  admitTwice: {
    refusedBy: "Members_AccountTaken",
    commit: async (scene) => {
      const { address } = scene.chance.of(await crew(scene, 1));
      const admission = { account: address, source: 0, unit: 0, profileHash: scene.chance.hash() };
      return dare(scene, OWNER.address, "Members", "admit", [admission]);
    },
  },
  takeARole: {
    refusedBy: "AccessManagedUnauthorized",
    commit: async (scene) => {
      const [member] = await crew(scene, 1);
      const args = [member?.memberId, scene.chance.hash()];
      return member && dare(scene, member.address, "Members", "suspend", args);
    },
  },
  sellMembership: {
    refusedBy: "Soulbound_NeverTransfers",
    commit: async (scene) => {
      const [seller, buyer] = await crew(scene, 2);
      if (!seller || !buyer) return undefined;
      const args = [seller.address, buyer.address, BigInt(seller.memberId)];
      return dare(scene, seller.address, "Members", "transferFrom", args);
    },
  },
  thankOneself: {
    refusedBy: "Kudos_ToOneself",
    commit: async (scene) => {
      const [member] = await crew(scene, 1);
      const args = [member?.memberId, 1, scene.chance.hash()];
      return member && dare(scene, member.address, "Kudos", "giveKudos", args);
    },
  },
  thankTooMuch: {
    refusedBy: "Kudos_AllowanceUsed",
    commit: async (scene) => {
      const [giver, other] = await crew(scene, 2);
      const args = [other?.memberId, 60_000, scene.chance.hash()];
      return giver && dare(scene, giver.address, "Kudos", "giveKudos", args);
    },
  },
  claimUnearnedBadge: {
    refusedBy: "Badges_NotEarned",
    commit: async (scene) => {
      const [member] = await crew(scene, 1);
      // The owner's own, with which every season begins.
      const firstIdea = 1;
      const args = [BADGE_KIND_NAMES.indexOf("Proposer"), firstIdea];
      return member && dare(scene, member.address, "Badges", "claimBadge", args);
    },
  },
};
