import { STATUS_NAMES } from "@engine/protocol/enums";
import type { Address } from "viem";
import type { Invariant } from "../invariant.ts";

/** The role that gives and takes all others. */
const ADMIN = 0n;

export const membersInvariants: Invariant[] = [
  {
    title: "I13: a membership changes hands by rotation and recovery alone",
    async check(world, findings) {
      const accountOf = new Map<number, Address>();
      for (const { contract, eventName, args } of world.events) {
        if (contract !== "Members") continue;
        if (eventName === "MemberJoined") accountOf.set(args.memberId, args.account);
        if (eventName !== "AccountRotated") continue;
        findings.equal(`member ${args.memberId} leaves`, args.from, accountOf.get(args.memberId));
        accountOf.set(args.memberId, args.to);
      }
      for (const [memberId, account] of accountOf) {
        findings.equal(
          `account of member ${memberId}`,
          await world.ask("Members", "accountOf", memberId),
          account,
        );
      }
    },
    plant: { at: "Members.AccountRotated", lie: (rotation) => ({ ...rotation, to: rotation.from }) },
  },
  {
    title: "I13: each account has one membership, each membership one account",
    async check(world, findings) {
      const count = await world.ask<number>("Members", "memberCount");
      const accounts = await world.askEach<Address>("Members", "accountOf", count);
      findings.distinct("an account", accounts);
      for (const [place, account] of accounts.entries()) {
        const { id } = await world.ask<{ id: number }>("Members", "memberAt", account);
        findings.equal(`membership of ${account}`, id, place + 1);
      }
    },
    plant: { at: "Members.memberAt", lie: (member: { id: number }) => ({ ...member, id: member.id + 1 }) },
  },
  {
    title: "active members are counted as they are",
    async check(world, findings) {
      const count = await world.ask<number>("Members", "memberCount");
      const members = await world.askEach<{ status: number }>("Members", "memberOf", count);
      const active = members.filter(({ status }) => STATUS_NAMES[status] === "Active").length;
      findings.equal("active members", await world.ask("Members", "activeMembers"), active);
    },
    plant: { at: "Members.activeMembers", lie: (active: number) => active + 1 },
  },
  {
    title: "I12: roles are as the deployment left them, and the permission book's only admin is the timelock",
    async check(world, findings) {
      const begin = world.of("Members", "MemberJoined")[0]?.at.block ?? 0;
      const holders = new Map<string, boolean>();
      for (const { contract, eventName, args, at } of world.events) {
        if (contract !== "AccessManager") continue;
        findings.hold(`${eventName} in block ${at.block}, while people were at work`, at.block <= begin);
        if (eventName === "RoleGranted") holders.set(`${args.roleId} ${args.account}`, true);
        if (eventName === "RoleRevoked") holders.set(`${args.roleId} ${args.account}`, false);
      }
      for (const [holder, isHeld] of holders) {
        const [role = "", account] = holder.split(" ");
        const [answer] = await world.ask<[boolean]>("AccessManager", "hasRole", BigInt(role), account);
        findings.equal(`role ${role} of ${account}`, answer, isHeld);
        const isTimelock = account === world.deployment.contracts.Timelock.address;
        if (BigInt(role) === ADMIN) findings.equal(`admin ${account}`, answer, isTimelock);
      }
    },
    plant: { at: "AccessManager.hasRole", lie: ([isHeld, delay]: [boolean, number]) => [!isHeld, delay] },
  },
];
