import { hashInvitation, invitationTypedData, redemptionTypedData } from "@engine/protocol/invitation";
import { rotationTypedData } from "@engine/protocol/rotation";
import type { Address } from "viem";
import { INVITATION_KEY, OWNER, SPARE_PEOPLE } from "../people.ts";
import type { Acts, Scene } from "../scene.ts";

const DAY = 86_400;
const SOURCES = 6;
const SUSPENDED = 2;
const ENDED = 3;

/** What can happen to members and votes. Each act resolves to whether the contract allowed it. */
export const memberActs: Acts = {
  admit: async ({ engine, chance, next }) =>
    engine.act(OWNER.address, "Members", "admit", [
      { account: (await next()).address, source: chance.below(SOURCES), unit: 0, profileHash: chance.hash() },
    ]),
  addUnit: ({ engine, chance }) => engine.act(OWNER.address, "Members", "addUnit", [chance.hash()]),
  assignUnit: async ({ engine, chance, memberId }) => {
    const units = await engine.read<number>("Members", "unitCount");
    return engine.act(OWNER.address, "Members", "assignUnit", [await memberId(), chance.below(units + 1)]);
  },
  joinByDoor: async ({ engine, chance, next }) => {
    await engine.act(OWNER.address, "Members", "setCommunityDoor", [chance.below(4) > 0]);
    return engine.act((await next()).address, "Members", "join");
  },
  redeem: async ({ engine, members, next }) => {
    const key = INVITATION_KEY;
    const invitation = {
      key: key.address,
      source: 1,
      unit: 0,
      uses: 3,
      expiresAt: (await engine.now()) + DAY,
    };
    const joining = await next();
    const redemption = { invitation: hashInvitation(invitation), account: joining.address };
    return engine.act(joining.address, "Members", "redeem", [
      invitation,
      OWNER.address,
      await OWNER.signTypedData(invitationTypedData(members, invitation)),
      await key.signTypedData(redemptionTypedData(members, redemption)),
    ]);
  },
  revokeInvitation: async ({ engine }) =>
    engine.act(OWNER.address, "Members", "revokeInvitation", [
      { key: INVITATION_KEY.address, source: 1, unit: 0, uses: 3, expiresAt: await engine.now() },
    ]),
  setProfile: ({ engine, chance, someone }) =>
    engine.act(someone().address, "Members", "setProfile", [chance.hash()]),
  suspend: async ({ engine, chance, memberId }) =>
    engine.act(OWNER.address, "Members", "suspend", [await memberId(), chance.hash()]),
  reinstate: async ({ engine, chance }) => {
    const memberId = await suspendedMember(engine);
    return memberId > 0 && engine.act(OWNER.address, "Members", "reinstate", [memberId, chance.hash()]);
  },
  end: async ({ engine, chance, memberId }) =>
    chance.below(3) === 0 && engine.act(OWNER.address, "Members", "end", [await memberId(), chance.hash()]),
  resign: async ({ engine, chance, memberId }) => {
    const account = await engine.read<Address>("Members", "accountOf", [await memberId()]);
    return chance.below(3) === 0 && engine.act(account, "Members", "resign");
  },
  rotate: async ({ engine, members, someone, next }) => {
    const [mover, to] = [someone(), await next()];
    if (mover.address === OWNER.address) return false;
    const { id } = await engine.read<{ id: number }>("Members", "memberAt", [mover.address]);
    const rotation = { memberId: id, next: to.address, deadline: BigInt((await engine.now()) + DAY) };
    const signature = await to.signTypedData(rotationTypedData(members, rotation));
    return engine.act(mover.address, "Members", "rotate", [rotation.next, rotation.deadline, signature]);
  },
  startRecovery: async ({ engine, chance, memberId }) => {
    const next = chance.of(SPARE_PEOPLE).address;
    return engine.act(OWNER.address, "Members", "startRecovery", [await memberId(), next]);
  },
  cancelRecovery: async (scene) => {
    const recovery = await pendingRecovery(scene);
    return (
      recovery !== undefined && scene.engine.act(OWNER.address, "Members", "cancelRecovery", [recovery.id])
    );
  },
  finishRecovery: async (scene) => {
    const recovery = await pendingRecovery(scene);
    if (!recovery) return false;
    await scene.engine.wait(Math.max(0, recovery.readyAt - (await scene.engine.now())));
    return scene.engine.act(scene.someone().address, "Members", "finishRecovery", [recovery.id]);
  },
  issue: ({ engine, chance, someone }) =>
    engine.act(OWNER.address, "VoteToken", "issue", [[someone().address], [BigInt(1 + chance.below(50))]]),
  delegate: ({ engine, someone }) =>
    engine.act(someone().address, "VoteToken", "delegate", [someone().address]),
  openTransfers: ({ engine }) => engine.govern("VoteToken", "openTransfers"),
  transfer: ({ engine, chance, someone }) =>
    engine.act(someone().address, "VoteToken", "transfer", [someone().address, BigInt(chance.below(9))]),
  follow: async ({ engine, people, someone }) => {
    const former = await Promise.all(
      people.map(async ({ address }) => {
        const { status } = await engine.read<{ status: number }>("Members", "memberAt", [address]);
        const balance = await engine.read<bigint>("VoteToken", "balanceOf", [address]);
        return status >= ENDED && balance > 0n ? [address] : [];
      }),
    );
    const [account] = former.flat();
    return account !== undefined && engine.act(someone().address, "VoteToken", "follow", [account]);
  },
  pauseMembers: ({ engine, chance }) =>
    engine.act(OWNER.address, "Members", "pauseFor", [DAY + chance.below(DAY)]),
  resumeMembers: ({ engine }) => engine.act(OWNER.address, "Members", "resume"),
};

/** A member who is suspended, 0 if nobody is. */
async function suspendedMember({ logs }: Scene["engine"]): Promise<number> {
  const statusOf = new Map<number, number>();
  const changes = await logs<{ memberId: number; to: number }>("Members", "MemberStatusChanged");
  for (const { memberId, to } of changes) statusOf.set(memberId, to);
  return [...statusOf].find(([, status]) => status === SUSPENDED)?.[0] ?? 0;
}

/** A recovery that waits to be finished or called off, if there is one. */
async function pendingRecovery({ engine }: Scene): Promise<{ id: number; readyAt: number } | undefined> {
  const started = await engine.logs<{ memberId: number }>("Members", "RecoveryStarted");
  const recoveries = await Promise.all(
    [...new Set(started.map(({ memberId }) => memberId))].map(async (id) => {
      const { readyAt } = await engine.read<{ readyAt: number }>("Members", "recoveryOf", [id]);
      return { id, readyAt };
    }),
  );
  return recoveries.find(({ readyAt }) => readyAt > 0);
}
