import { ABIS } from "@engine/audit/contracts";
import { ROLES } from "@engine/protocol/roles";
import { type Abi, type Address, encodeFunctionData, type Hex, keccak256, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER, person } from "../../../scripts/simulate/people.ts";
import { type IndexedEngine, startIndexedEngine } from "./indexed-engine.ts";

const NONE: Hex = `0x${"0".repeat(64)}`;
const DELAY = 172_800n;
const HELPER = person(40).address;

interface Operation {
  id: Hex;
  book: string;
  state: string;
  predecessor: Hex | null;
  salt: Hex | null;
  delaySeconds: string;
  readyAt: string;
  finishedAt: string | null;
  calls: { index: number; target: Hex; value: string; data: Hex; executed: boolean }[];
}

const OPERATION = `id book state predecessor salt delaySeconds readyAt finishedAt
  calls(orderBy: index) { index target value data executed }`;

describe("roles, operations and parameters", () => {
  let indexed: IndexedEngine;
  beforeAll(async () => {
    indexed = await startIndexedEngine();
  });
  afterAll(() => indexed.stop());

  const addressOf = (name: "Timelock" | "Rounds" | "Members" | "AccessManager"): Address =>
    indexed.engine.deployment.contracts[name].address;

  const encode = (contract: keyof typeof ABIS, functionName: string, args: readonly unknown[]) =>
    encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });

  async function ok(work: Promise<boolean>): Promise<void> {
    expect(await work).toBe(true);
  }

  const timelock = (functionName: string, ...args: unknown[]) =>
    ok(indexed.engine.propose(functionName, args));

  const book = (functionName: string, ...args: unknown[]) =>
    ok(indexed.engine.govern("AccessManager", functionName, args));

  async function operation(id: Hex): Promise<Operation | null> {
    await indexed.catchUp();
    const query = `query ($id: ID!) { operation(id: $id) { ${OPERATION} } }`;
    return (await indexed.query<{ operation: Operation | null }>(query, { id })).operation;
  }

  it("follows a batch through the timelock: scheduled, then executed, with its calls", async () => {
    const rules = await indexed.engine.read<object>("Rounds", "rules");
    const setRules = encode("Rounds", "setRules", [{ ...rules, quorumBps: 2_500, memberMajority: false }]);
    const updateDelay = encode("Timelock", "updateDelay", [DELAY * 2n]);
    const targets = [addressOf("Rounds"), addressOf("Timelock")];
    const batch = [targets, [0n, 0n], [setRules, updateDelay], NONE, keccak256("0x01")];
    const id = await indexed.engine.read<Hex>("Timelock", "hashOperationBatch", batch);
    await timelock("scheduleBatch", ...batch, DELAY);
    const readyAt = await indexed.engine.read<bigint>("Timelock", "getTimestamp", [id]);
    const calls = [setRules, updateDelay].map((data, index) => ({
      ...{ index, data, value: "0", executed: false },
      target: targets[index]?.toLowerCase(),
    }));
    const scheduled = {
      ...{ id, book: "Timelock", state: "Scheduled", predecessor: null, salt: keccak256("0x01") },
      ...{ delaySeconds: String(DELAY), readyAt: String(readyAt), finishedAt: null, calls },
    };
    expect(await operation(id)).toEqual(scheduled);
    await indexed.engine.wait(Number(DELAY) + 1);
    await timelock("executeBatch", ...batch);
    expect(await operation(id)).toEqual({
      ...scheduled,
      ...{ state: "Executed", finishedAt: String(await indexed.engine.now()) },
      calls: calls.map((call) => ({ ...call, executed: true })),
    });
  });

  it("writes down each parameter that changed, with its value before", async () => {
    await indexed.catchUp();
    const { parameterChanges, organisation } = await indexed.query<{
      parameterChanges: { name: string; before: string | null; after: string }[];
      organisation: { minDelaySeconds: string; rules: { number: number; quorumBps: number } };
    }>(`{
      parameterChanges(orderBy: id) { name before after }
      organisation(id: "0x00000001") { minDelaySeconds rules { number quorumBps } }
    }`);
    expect(parameterChanges.slice(-3)).toEqual([
      { name: "quorumBps", before: "4000", after: "2500" },
      { name: "memberMajority", before: "1", after: "0" },
      { name: "minDelaySeconds", before: String(DELAY), after: String(DELAY * 2n) },
    ]);
    const first = parameterChanges.filter(({ before }) => before === null).map(({ name }) => name);
    expect(first).toEqual([
      ...["minDelaySeconds", "delaySeconds", "durationSeconds", "quorumBps", "approvalBps", "capBps"],
      ...["memberMajority", "lateWindowSeconds", "extensionSeconds", "cadenceSeconds", "revisitHours"],
      ...["kudosAllowance", "votingDelay", "votingPeriod", "proposalThreshold", "quorumNumerator"],
      "lateQuorumVoteExtension",
    ]);
    expect(organisation).toEqual({
      minDelaySeconds: String(DELAY * 2n),
      rules: { number: 2, quorumBps: 2_500 },
    });
  });

  it("follows an operation that is called off, and one that waits longer than numbers last", async () => {
    const data = encode("Rounds", "roundCount", []);
    const call = [addressOf("Rounds"), 0n, data, keccak256("0x02"), NONE] as const;
    const id = await indexed.engine.read<Hex>("Timelock", "hashOperation", call);
    await timelock("schedule", ...call, 2n ** 200n);
    const endless = String(2n ** 63n - 1n);
    expect(await operation(id)).toMatchObject({
      ...{ state: "Scheduled", predecessor: keccak256("0x02"), salt: null },
      ...{ delaySeconds: endless, readyAt: endless },
    });
    await timelock("cancel", id);
    expect(await operation(id)).toMatchObject({ state: "Cancelled", calls: [{ executed: false }] });
    await timelock("schedule", ...call, DELAY * 2n);
    expect(await operation(id)).toMatchObject({ state: "Scheduled", finishedAt: null });
  });

  it("follows roles: labels, grants, delays, admins, guardians, revocations", async () => {
    const role = 77n;
    await book("labelRole", role, 'Night <b>shift</b> "🥐"');
    await book("setRoleAdmin", role, ROLES.identity);
    await book("setRoleGuardian", role, ROLES.guardian);
    await book("setGrantDelay", role, 60);
    const asItsAdmin = (functionName: string, ...args: unknown[]) =>
      ok(indexed.engine.act(OWNER.address, "AccessManager", functionName, args));
    await asItsAdmin("grantRole", role, HELPER, 0);
    await asItsAdmin("grantRole", role, OWNER.address, 30);
    await asItsAdmin("revokeRole", role, HELPER);
    await indexed.catchUp();
    const { roles } = await indexed.query<{ roles: unknown[] }>(`{
      roles(where: { number: "77" }) {
        id book label holderCount grantDelaySeconds admin { label } guardian { label }
        grants(orderBy: grantedAt) { account { id } active executionDelaySeconds revokedAt }
      }
    }`);
    expect(roles).toEqual([
      {
        ...{ id: `0x00${role.toString(16).padStart(16, "0")}`, book: "AccessManager" },
        ...{ label: 'Night <b>shift</b> "🥐"', holderCount: 1, grantDelaySeconds: "60" },
        ...{ admin: { label: "IDENTITY" }, guardian: { label: "GUARDIAN" } },
        grants: [
          {
            ...{ account: { id: HELPER.toLowerCase() }, active: false, executionDelaySeconds: "0" },
            revokedAt: expect.any(String),
          },
          {
            ...{ account: { id: OWNER.address.toLowerCase() }, active: true, executionDelaySeconds: "30" },
            revokedAt: null,
          },
        ],
      },
    ]);
  });

  it("follows who may call what, and targets closed and opened", async () => {
    const selector = toHex(0x12345678, { size: 4 });
    await book("setTargetFunctionRole", addressOf("Rounds"), [selector], ROLES.issuer);
    await book("setTargetClosed", HELPER, true);
    await book("setTargetAdminDelay", addressOf("Rounds"), 3_600);
    await indexed.catchUp();
    const { permissions, modules } = await indexed.query<{ permissions: unknown[]; modules: unknown[] }>(`{
      permissions(where: { selector: "${selector}" }) { target { name } role { label } }
      modules(where: { name_in: ["Rounds", "unknown"] }, orderBy: name) { name closed adminDelaySeconds }
    }`);
    expect(permissions).toEqual([{ target: { name: "Rounds" }, role: { label: "ISSUER" } }]);
    expect(modules).toEqual([
      { name: "Rounds", closed: false, adminDelaySeconds: "3600" },
      { name: "unknown", closed: true, adminDelaySeconds: "0" },
    ]);
  });

  it("follows operations of the permission book: scheduled, executed, called off", async () => {
    const admit = (account: Address) =>
      encode("Members", "admit", [{ account, source: 0, unit: 0, profileHash: NONE }]);
    await book("grantRole", ROLES.identity, HELPER, 600);
    await indexed.engine.chain.rpc("anvil_setBalance", [HELPER, toHex(10n ** 18n)]);
    const schedule = async (account: Address) => {
      const call = [addressOf("Members"), admit(account)] as const;
      const when = (await indexed.engine.now()) + 700;
      await ok(indexed.engine.act(HELPER, "AccessManager", "schedule", [...call, when]));
      const id = await indexed.engine.read<Hex>("AccessManager", "hashOperation", [HELPER, ...call]);
      return { call, id: `${id}00000001` as Hex, when };
    };
    const first = await schedule(person(41).address);
    const second = await schedule(person(42).address);
    expect(await operation(first.id)).toMatchObject({
      ...{ book: "AccessManager", state: "Scheduled", readyAt: String(first.when) },
      calls: [{ target: first.call[0].toLowerCase(), data: first.call[1], executed: false }],
    });
    await ok(indexed.engine.act(HELPER, "AccessManager", "cancel", [HELPER, ...second.call]));
    await indexed.engine.wait(800);
    await ok(indexed.engine.act(HELPER, "AccessManager", "execute", first.call));
    expect(await operation(first.id)).toMatchObject({ state: "Executed" });
    expect(await operation(second.id)).toMatchObject({ state: "Cancelled" });
  });
});
