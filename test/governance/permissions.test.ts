import { PUBLIC_ROLE, ROLES, type RoleName } from "@engine/protocol/roles";
import { expect } from "chai";
import type { BaseContract, FunctionFragment } from "ethers";
import { bakery } from "../support/bakery.ts";
import { ethers, loadFixture, time } from "../support/chain.ts";
import { TIMELOCK_DELAY } from "../support/engine.ts";
import { govern } from "../support/govern.ts";
import { listPermissions, MODULES, type ModuleName } from "../support/permissions.ts";
import { ballot, ground, NO_HASH } from "../support/values.ts";
import { vote, voting } from "../support/vote.ts";
import { wholeEngine } from "../support/whole.ts";

const HOLDERS = ["identity", "curator", "issuer", "guardian", "parameters", "module"] as const;

/** Calldata of a function with arguments of nothing. */
function emptyCall(contract: BaseContract, fragment: FunctionFragment): string {
  const coder = ethers.AbiCoder.defaultAbiCoder();
  const nothing = fragment.inputs.map((input) => coder.getDefaultValue([input])[0]);
  return contract.interface.encodeFunctionData(fragment, nothing);
}

/** The error in what a call was answered with, by the contract's own interface: the chain may not know its code. */
function readError(contract: BaseContract, error: unknown): string {
  const { data = "0x" } = error as { data?: string };
  const known = data.length < 10 ? null : contract.interface.parseError(data);
  return known ? `${known.name}(${known.args.map(String).join()})` : String(error);
}

/** Error that a call from an account is answered with, "" if it went through. */
async function errorOf(contract: BaseContract, fragment: FunctionFragment, from: string): Promise<string> {
  try {
    await ethers.provider.call({ to: contract, from, data: emptyCall(contract, fragment) });
    return "";
  } catch (error) {
    return readError(contract, error);
  }
}

const changing = (contract: BaseContract): FunctionFragment[] =>
  contract.interface.fragments.filter(
    (each): each is FunctionFragment => each.type === "function" && !(each as FunctionFragment).constant,
  );

const roleOf = (module: ModuleName, name: string): RoleName | undefined =>
  listPermissions().find((each) => each.module === module && each.name === name)?.role;

describe("The permission book", () => {
  for (const { module, name, role } of listPermissions()) {
    it(`${module}.${name}: only the ${role} role`, async () => {
      const { manager, roles, ...engine } = await loadFixture(wholeEngine);
      const holder = role === "treasurer" ? engine.self : roles[role];
      const contract: BaseContract = engine[module];
      const fragment = contract.interface.getFunction(name);
      if (!fragment) throw new Error(`${module} has no function ${name}`);
      expect(await manager.getTargetFunctionRole(contract, fragment.selector)).to.equal(ROLES[role]);
      const others = HOLDERS.filter((each) => each !== role).map((each) => roles[each].address);
      for (const from of [
        ...others,
        roles.deployer.address,
        roles.outsider.address,
        engine.people.baker.address,
      ]) {
        expect(await errorOf(contract, fragment, from)).to.equal(`AccessManagedUnauthorized(${from})`);
      }
      expect(await errorOf(contract, fragment, holder.address)).not.to.include("AccessManaged");
    });
  }

  for (const module of MODULES) {
    it(`${module}: nothing else is restricted`, async () => {
      const { roles, ...engine } = await loadFixture(wholeEngine);
      const contract: BaseContract = engine[module];
      const open = changing(contract).filter(({ name }) => !roleOf(module, name) && name !== "setAuthority");
      expect(changing(contract).length).to.be.greaterThan(1);
      for (const fragment of open) {
        const answer = await errorOf(contract, fragment, roles.outsider.address);
        expect(answer, fragment.name).not.to.include("AccessManaged");
      }
    });
  }
});

describe("The timelock", () => {
  it("threat 75: is the permission book's only admin, and the deployer has no role", async () => {
    const { manager, timelock, roles } = await loadFixture(bakery);
    for (const role of Object.values(ROLES)) {
      expect((await manager.hasRole(role, roles.deployer)).isMember).to.equal(false);
    }
    expect((await manager.hasRole(ROLES.admin, timelock)).isMember).to.equal(true);
    const granted = await manager.queryFilter(manager.filters.RoleGranted(ROLES.admin));
    const holders = await Promise.all(
      granted.map(async ({ args }) => [
        args.account,
        (await manager.hasRole(ROLES.admin, args.account)).isMember,
      ]),
    );
    expect(holders.filter(([, isMember]) => isMember)).to.deep.equal([[await timelock.getAddress(), true]]);
    expect((await manager.hasRole(PUBLIC_ROLE, roles.outsider)).isMember).to.equal(true);
  });

  it("threat 75: is its own admin: nobody can appoint a proposer past it", async () => {
    const { timelock, roles } = await loadFixture(bakery);
    const admin = await timelock.DEFAULT_ADMIN_ROLE();
    expect(await timelock.hasRole(admin, timelock)).to.equal(true);
    for (const role of Object.values(roles)) expect(await timelock.hasRole(admin, role)).to.equal(false);
  });

  it("no role's holder can hand roles out, rename functions or change the authority", async () => {
    const { manager, members, roles } = await loadFixture(bakery);
    for (const holder of [...HOLDERS.map((name) => roles[name]), roles.deployer]) {
      await expect(manager.connect(holder).grantRole(ROLES.curator, holder, 0)).to.be.revertedWithCustomError(
        manager,
        "AccessManagerUnauthorizedAccount",
      );
      await expect(manager.connect(holder).setTargetClosed(members, true)).to.be.revertedWithCustomError(
        manager,
        "AccessManagerUnauthorizedAccount",
      );
      await expect(members.connect(holder).setAuthority(holder))
        .to.be.revertedWithCustomError(members, "AccessManagedUnauthorized")
        .withArgs(holder.address);
    }
  });

  it("changes roles only after its delay", async () => {
    const { manager, timelock, roles, people } = await loadFixture(bakery);
    const data = manager.interface.encodeFunctionData("grantRole", [ROLES.curator, people.baker.address, 0]);
    const operation = [await manager.getAddress(), 0n, data, NO_HASH, NO_HASH] as const;
    await expect(
      timelock.connect(roles.outsider).schedule(...operation, TIMELOCK_DELAY),
    ).to.be.revertedWithCustomError(timelock, "AccessControlUnauthorizedAccount");
    await expect(timelock.connect(roles.parameters).schedule(...operation, TIMELOCK_DELAY - 1))
      .to.be.revertedWithCustomError(timelock, "TimelockInsufficientDelay")
      .withArgs(TIMELOCK_DELAY - 1, TIMELOCK_DELAY);
    await timelock.connect(roles.parameters).schedule(...operation, TIMELOCK_DELAY);
    const ready = (await time.latest()) + TIMELOCK_DELAY;
    await time.setNextBlockTimestamp(ready - 1);
    await expect(timelock.execute(...operation)).to.be.revertedWithCustomError(
      timelock,
      "TimelockUnexpectedOperationState",
    );
    await time.setNextBlockTimestamp(ready);
    await timelock.execute(...operation);
    expect((await manager.hasRole(ROLES.curator, people.baker)).isMember).to.equal(true);
  });

  it("replaces a role's holder", async () => {
    const engine = await loadFixture(bakery);
    const { manager, ideas, roles, people } = engine;
    await govern(engine, manager, "revokeRole", [ROLES.curator, roles.curator.address]);
    await govern(engine, manager, "grantRole", [ROLES.curator, people.baker.address, 0]);
    await expect(ideas.connect(roles.curator).reject(1, ground("TooCostly"), NO_HASH))
      .to.be.revertedWithCustomError(ideas, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
    await expect(ideas.connect(people.baker).reject(1, ground("TooCostly"), NO_HASH))
      .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
      .withArgs(1);
  });
});

describe("A module closed in the permission book", () => {
  it("threat 38: keeps voting, delegating, following and leaving open", async () => {
    const engine = await loadFixture(voting);
    const { manager, members, ideas, voteToken, rounds, roles, people } = engine;
    const closing = await Promise.all(
      [members, ideas, voteToken, rounds].map(async (module) =>
        manager.interface.encodeFunctionData("setTargetClosed", [await module.getAddress(), true]),
      ),
    );
    await govern(engine, manager, "multicall", [closing]);
    await expect(ideas.connect(roles.curator).reject(1, ground("TooCostly"), NO_HASH))
      .to.be.revertedWithCustomError(ideas, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
    await vote(engine, "farmer", "For");
    expect(await rounds.ballotOf(1, people.farmer)).to.deep.equal([true, ballot("For"), 10n, 0n]);
    await voteToken.connect(people.miller).delegate(people.customer);
    await members.connect(people.neighbour).resign();
    await voteToken.follow(people.neighbour);
    expect(await voteToken.totalSupply()).to.equal(90);
  });
});
