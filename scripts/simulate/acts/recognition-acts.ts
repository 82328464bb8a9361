import { BADGE_KIND_NAMES, type BadgeKind, POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { kudosTypedData } from "@engine/protocol/kudos";
import type { Address } from "viem";
import { OWNER } from "../people.ts";
import { type Acts, ideaIn, type Scene } from "../scene.ts";

const ENTRIES_LIMIT = 64;
const TRIES = 6;

/** What people can thank each other with. Each act resolves to whether the contract allowed it. */
export const recognitionActs: Acts = {
  giveKudos: async ({ engine, chance, someone, memberId }) => {
    const given = [];
    for (let each = 0; each < 3; each++) {
      const args = [await memberId(), chance.below(9), chance.hash()];
      given.push(await engine.act(someone().address, "Kudos", "giveKudos", args));
    }
    return given.includes(true);
  },
  giveKudosSigned: async ({ engine, chance, someone, memberId, kudos }) => {
    const [giver, impostor] = [someone(), someone()];
    const message = {
      ...{
        giver: giver.address,
        toId: await memberId(),
        amount: 1 + chance.below(4),
        noteHash: chance.hash(),
      },
      nonce: await engine.read<bigint>("Kudos", "nonces", [giver.address]),
      deadline: BigInt((await engine.now()) + chance.below(3600)),
    };
    const signer = chance.below(4) > 0 ? giver : impostor;
    const signature = await signer.signTypedData(kudosTypedData(kudos, message));
    const { toId, amount, noteHash, deadline } = message;
    const args = [giver.address, toId, amount, noteHash, deadline, signature];
    return engine.act(someone().address, "Kudos", "giveKudosSigned", args);
  },
  setKudosAllowance: ({ engine, chance }) => engine.govern("Kudos", "setAllowance", [10 + chance.below(20)]),
  setPointsPolicy: ({ engine, chance }) => {
    const weights = POINTS_EVENT_NAMES.map(() => chance.below(40));
    return engine.govern("Points", "setPolicy", [weights, chance.hash()]);
  },
  claimProposer: (scene) => claimForIdea(scene, "Proposer"),
  claimImplementer: async (scene) => claimForIdea(scene, "Implementer"),
  claimDecider: async (scene) => {
    const { engine, chance, someone } = scene;
    const rounds = await engine.read<number>("Rounds", "roundCount");
    if (rounds === 0) return false;
    const claimed = [];
    for (let each = 0; each < TRIES; each++)
      claimed.push(await claim(scene, someone().address, "Decider", 1 + chance.below(rounds)));
    return claimed.includes(true);
  },
  claimApproved: async (scene) => {
    const { engine } = scene;
    const rounds = await engine.read<number>("Rounds", "roundCount");
    for (let roundId = rounds; roundId > 0; roundId--) {
      const ideaIds = await engine.read<number[]>("Rounds", "entriesOf", [roundId]);
      for (const [place, ideaId] of ideaIds.entries()) {
        const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
        const ref = roundId * ENTRIES_LIMIT + place;
        if (await claim(scene, await accountOf(scene, authorId), "Approved", ref)) return true;
      }
    }
    return false;
  },
  /** A module makes way for another one: until there are none left. */
  succeed: async ({ engine, chance }) => {
    const { contracts } = engine.deployment;
    const modules = [contracts.Flags, contracts.Grants, contracts.Outcomes, contracts.Teams];
    const addresses = modules.map(({ address }) => address);
    const nothing = "0x0000000000000000000000000000000000000000";
    const successor = chance.below(2) === 0 ? chance.of(addresses) : nothing;
    const args = [chance.of(addresses), successor, chance.hash()];
    return engine.govern("Succession", "recordSuccession", args);
  },
};

async function accountOf({ engine }: Scene, memberId: number): Promise<Address> {
  if (memberId === 0) return OWNER.address;
  return engine.read<Address>("Members", "accountOf", [memberId]);
}

function claim({ engine }: Scene, account: Address, kind: BadgeKind, ref: number): Promise<boolean> {
  return engine.act(account, "Badges", "claimBadge", [BADGE_KIND_NAMES.indexOf(kind), ref]);
}

/** The author of some idea claims a badge for it, and somebody else tries to. */
async function claimForIdea(scene: Scene, kind: "Proposer" | "Implementer"): Promise<boolean> {
  const { engine, someone } = scene;
  for (let each = 0; each < TRIES; each++) {
    const ideaId =
      kind === "Proposer" && scene.chance.below(2) === 0
        ? await ideaIn(scene, "Ready", "InBallot", "Approved")
        : await ideaIn(scene, "Implemented");
    if (ideaId === undefined) continue;
    const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
    await claim(scene, someone().address, kind, ideaId);
    if (await claim(scene, await accountOf(scene, authorId), kind, ideaId)) return true;
  }
  return false;
}
